import { sizeName } from '../../market/generate.ts';
import { type Arena, duelHead, duelRow } from '../duel.ts';
import { sizes } from '../sizes.ts';
import { printTable } from '../table.ts';

/** The ratios that the engine is judged by. */
export const runSizes = (arena: Arena): void =>
  printTable(
    'Ordinary markets: providers/investors/employers, k = 1, against HiGHS',
    duelHead,
    sizes.map((size) => duelRow({ name: sizeName(size), size }, arena)),
  );
