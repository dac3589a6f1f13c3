const widest = (cells: readonly string[]): number => Math.max(...cells.map((cell) => cell.length));

/** Prints rows as a plain table; the first and the last cell of each is aligned to the left, the others to the right. */
export const printTable = (
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): void => {
  const widths = head.map((_, column) => widest([head, ...rows].map((row) => row[column] ?? '')));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 || column === head.length - 1
          ? cell.padEnd(widths[column] ?? 0)
          : cell.padStart(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  console.log(`\n${title}\n\n${line(head)}\n${line(widths.map((width) => '-'.repeat(width)))}`);
  for (const row of rows) console.log(line(row));
};
