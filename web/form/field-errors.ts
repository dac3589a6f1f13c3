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

/** Codes whose words tell more of what to do than a field's own could. */
const tellsMore: ReadonlySet<string> = new Set([
  'unpaired-surrogate',
  'control-character',
  'direction-control',
  'invisible-character',
  'nothing-visible',
  'number-out-of-range',
  'not-a-number',
  'ambiguous-number',
]);

/** What to tell about an error: the field's own words first, since they can say what to do. */
export const wordsFor = ({ path, code }: FieldError, words: ErrorWords): string => {
  const name = fieldName(path);
  const pattern = name.replace(/\.\d+(?=\.|$)/g, '.*');
  const general = tellsMore.has(code) ? words.byCode[code] : undefined;
  return (
    words.byField[`${pattern}:${code}`] ??
    general ??
    words.byField[pattern] ??
    words.byCode[code] ??
    words.other
  );
};
