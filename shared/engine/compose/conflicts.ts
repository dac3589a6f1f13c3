import type { Market } from '../market/market.ts';
import { byCodeUnits } from '../order.ts';

type Side = 'providers' | 'investors' | 'employers';

/** For each party, by its place in the sorted side: the places of those that it may not meet, by side. */
export type Conflicts = Record<Side, Record<Side, ReadonlySet<number>>[]>;

const sides = ['providers', 'investors', 'employers'] as const;

/** Conflicts are symmetric: it is enough that one of the two names the other. Unknown ids are ignored. */
export const conflictsOf = (market: Market): Conflicts => {
  const places = new Map<string, { side: Side; index: number }>();
  const conflicts = { providers: [], investors: [], employers: [] } as Record<
    Side,
    Record<Side, Set<number>>[]
  >;
  const sorted = (side: Side) => market[side].toSorted((a, b) => byCodeUnits(a.id, b.id));
  for (const side of sides)
    for (const [index, { id }] of sorted(side).entries()) {
      places.set(id, { side, index });
      conflicts[side].push({ providers: new Set(), investors: new Set(), employers: new Set() });
    }
  for (const side of sides)
    for (const { id, conflicts: named } of market[side])
      for (const other of named) {
        const [one, two] = [places.get(id)!, places.get(other)];
        if (!two) continue;
        conflicts[one.side][one.index]![two.side].add(two.index);
        conflicts[two.side][two.index]![one.side].add(one.index);
      }
  return conflicts;
};
