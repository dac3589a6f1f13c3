/** The first of `room-1`, `room-2` … that none of these has. */
export const freeId = (stem: string, taken: readonly (string | undefined)[]): string => {
  const inUse = new Set(taken);
  let number = 1;
  while (inUse.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
};
