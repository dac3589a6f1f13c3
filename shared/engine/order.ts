/** The order of ids and codes: by UTF-16 code units, whatever the language of the machine. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
