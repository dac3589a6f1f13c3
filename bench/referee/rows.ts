/** The program with further constraints, each written as in an LP file without its name. */
export const withRows = (lp: string, rows: readonly string[]): string => {
  const added = rows.map((row, index) => ` added__${index + 1}: ${row}\n`).join('');
  return lp.replace(/^Subject To\n/m, (title) => title + added);
};

/** `1 a + 1 b`, a few a line, as lines have an end in this format. */
export const sumOf = (variables: readonly string[]): string =>
  variables.map((variable) => `1 ${variable}`).join('\n   + ');
