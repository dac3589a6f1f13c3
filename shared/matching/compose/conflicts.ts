import type { Market } from '../market.ts';

const sides = ['providers', 'investors', 'employers'] as const;
type Side = (typeof sides)[number];

/** Indices of those that a party cannot meet, by side. */
export type Opponents = Record<Side, ReadonlySet<number>>;

/** Ids in a fixed order that does not depend on anybody's language settings. */
export const byId = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

const nobody: Opponents = { providers: new Set(), investors: new Set(), employers: new Set() };

type Row = { id: string; index: number };

/** Who cannot meet whom, either way round (§1), among the parties that could join. */
export const conflictsOf = (
  market: Market,
  eligible: Record<Side, readonly Row[]>,
): { get: (id: string) => Opponents } => {
  const places = new Map<string, { side: Side; index: number }>();
  for (const side of sides) for (const { id, index } of eligible[side]) places.set(id, { side, index });
  const found = new Map<string, Record<Side, Set<number>>>();
  const note = (id: string, other: string): void => {
    const place = places.get(other);
    if (!place) return;
    const opponents = found.get(id) ?? { providers: new Set(), investors: new Set(), employers: new Set() };
    opponents[place.side].add(place.index);
    found.set(id, opponents);
  };
  for (const side of sides) {
    for (const { id, conflicts } of market[side]) {
      if (!places.has(id)) continue;
      for (const other of conflicts) {
        note(id, other);
        note(other, id);
      }
    }
  }
  return { get: (id) => found.get(id) ?? nobody };
};
