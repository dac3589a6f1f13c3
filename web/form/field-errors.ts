import type { FieldError } from '../../shared/refusal.ts';

/** `$.terms.offers[0].price` as the form names the field: `terms.offers.0.price`; empty for the whole document. */
export const fieldName = (jsonPath: string): string =>
  jsonPath.replace(/^\$\.?/, '').replace(/\[(\d+)\]/g, '.$1');

/** Words for what must be mended, by field (`*` for any index) or, where a field has none of its own, by code. */
export type ErrorWords = {
  byField: Record<string, string>;
  byCode: Record<string, string>;
  other: string;
};

/** What to tell about an error: the field's own words first, since they can say what to do. */
export const wordsFor = ({ path, code }: FieldError, words: ErrorWords): string => {
  const name = fieldName(path);
  const pattern = name.replace(/\.\d+(?=\.|$)/g, '.*');
  return words.byField[`${pattern}:${code}`] ?? words.byField[pattern] ?? words.byCode[code] ?? words.other;
};
