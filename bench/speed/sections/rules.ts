import type { Market } from '../../../shared/matching/market.ts';
import { printTable } from '../../command/table.ts';
import { type Arena, duelHead, duelRow } from '../duel.ts';
import { middling } from '../sizes.ts';

const withElements = (count: number) => (market: Market) => ({
  ...market,
  need: { ...market.need, elements: market.need.elements.slice(0, count) },
});

const withMaxProviders = (maxProviders: number) => (market: Market) => ({
  ...market,
  need: { ...market.need, rules: { ...market.need.rules, maxProviders } },
});

/** Growth with the number of elements wanted. */
export const runElements = (arena: Arena): void =>
  printTable(
    'Elements wanted, at 100/40/60',
    duelHead,
    [1, 5, 9, 13, 17].map((count) =>
      duelRow({ name: `${count} elements`, size: middling, change: withElements(count) }, arena),
    ),
  );

/** Growth with the number of providers allowed. */
export const runProviders = (arena: Arena): void =>
  printTable(
    'Providers allowed, at 100/40/60',
    duelHead,
    [3, 4, 5, 6, 7, 8].map((most) =>
      duelRow({ name: `maxProviders ${most}`, size: middling, change: withMaxProviders(most) }, arena),
    ),
  );
