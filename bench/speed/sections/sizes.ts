import { printTable } from '../../command/table.ts';
import { sizeName } from '../../market/generate.ts';
import { type Arena, duelHead, duelRow } from '../duel.ts';
import { sizes } from '../sizes.ts';

/** Ratios aimed at, size by size. */
const aims = [15, 40, 75, 150, 600];

/** The ratios that the engine is judged by. */
export const runSizes = (arena: Arena): void =>
  printTable(
    'Ordinary markets: providers/investors/employers, k = 1, against HiGHS',
    ['aim', ...duelHead],
    sizes.map((size, index) => [`${aims[index]}×`, ...duelRow({ name: sizeName(size), size }, arena)]),
  );
