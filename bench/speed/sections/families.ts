import { printTable } from '../../command/table.ts';
import { families, familyNames } from '../../market/families.ts';
import { type Arena, duelHead, duelRow } from '../duel.ts';
import { middling } from '../sizes.ts';

/** Markets that are hard for one solver or the other. */
export const runFamilies = (arena: Arena): void =>
  printTable(
    'Hard families, at 100/40/60',
    duelHead,
    familyNames.map((family) => duelRow({ name: family, size: middling, twists: families[family] }, arena)),
  );
