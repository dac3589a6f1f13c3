import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Language } from '../../shared/languages.ts';

export type TableOf = {
  headings: readonly string[];
  rows: readonly (readonly (string | number)[])[];
};

/**
 * A CSV file that spreadsheets open as it is: with the marks that they expect in the language, and without letting a cell
 * be taken for a formula.
 */
export const csvOf = ({ headings, rows }: TableOf, language: Language): Blob => {
  const decimal = (value: number): string =>
    language === 'en' ? String(value) : String(value).replace('.', ',');
  const text = stringify([headings as string[], ...rows.map((row) => [...row])], {
    delimiter: language === 'en' ? ',' : ';',
    record_delimiter: 'windows',
    bom: true,
    escape_formulas: true,
    cast: { number: decimal },
  });
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
};
