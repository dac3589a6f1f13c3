import { printTable } from '../../command/table.ts';
import { sizeName } from '../../market/generate.ts';
import { type Arena, growthCell, oursCell } from '../duel.ts';
import { largest, sizes } from '../sizes.ts';

const ks = [3, 10, 30];

/** Our own growth with the size of the market and the length of the list. */
export const runGrowth = (arena: Arena): void =>
  printTable(
    'Our own growth: one entry, and how many times longer a list takes',
    ['markets', 'k = 1, ms', ...ks.map((k) => `k = ${k}, times`)],
    [...sizes, largest].map((size) => {
      const setting = { name: sizeName(size), size };
      return [setting.name, oursCell(setting, arena), ...ks.map((k) => growthCell(setting, arena, k))];
    }),
  );
