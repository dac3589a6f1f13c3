import * as fc from 'fast-check';
import { families, familyNames } from '../../bench/market/families.ts';
import { generateMarket } from '../../bench/market/generate.ts';

/** Any small market of any family; shrinks towards few parties. */
export const anyMarket = fc
  .record({
    family: fc.constantFrom(...familyNames),
    seed: fc.integer({ min: 1, max: 1_000_000 }),
    providers: fc.integer({ min: 0, max: 14 }),
    investors: fc.integer({ min: 0, max: 9 }),
    employers: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ family, seed, ...size }) => generateMarket(size, seed, families[family]));
