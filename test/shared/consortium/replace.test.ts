import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { replaceParty } from '../../../shared/consortium/replace.ts';
import { compose } from '../../../shared/matching/index.ts';
import { marketSchema } from '../../../shared/matching/market.ts';

const file = new URL('../../../data/bjerke-2024.market.json', import.meta.url);
const market = marketSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
const [best] = compose(market, { k: 1 }).consortia;
const entry = best!;
const parties = [
  ...new Set(entry.deliveries.map(({ provider }) => provider)),
  ...entry.investments.map(({ investor }) => investor),
  ...entry.jobs.map(({ employer }) => employer),
];

describe('a party that leaves the best consortium of the Bjerke market', () => {
  it.each(parties)('is never put back, and the rest is only broken up where it is said: %s', (leaving) => {
    const found = replaceParty(market, { entry, leaving, gone: [] });
    if (found === undefined) return;
    const now = [
      ...new Set(found.entry.deliveries.map(({ provider }) => provider)),
      ...found.entry.investments.map(({ investor }) => investor),
      ...found.entry.jobs.map(({ employer }) => employer),
    ];
    const rest = parties.filter((id) => id !== leaving);
    expect(now).not.toContain(leaving);
    expect(found.joining.length).toBeGreaterThan(0);
    expect(found.alsoLeaving).toEqual(rest.filter((id) => !now.includes(id)));
    expect([...now].sort()).toEqual(
      [...rest.filter((id) => !found.alsoLeaving.includes(id)), ...found.joining].sort(),
    );
  });

  it('is not replaced by somebody who has left before', () => {
    const leaving = entry.jobs[0]!.employer;
    const first = replaceParty(market, { entry, leaving, gone: [] })!;
    const again = replaceParty(market, { entry, leaving, gone: first.joining });
    expect(again?.joining ?? []).not.toEqual(first.joining);
  });

  it('leaves nothing to find where nobody else is left', () => {
    const leaving = entry.jobs[0]!.employer;
    const others = market.employers.map(({ id }) => id).filter((id) => !parties.includes(id));
    expect(replaceParty(market, { entry, leaving, gone: others })).toBeUndefined();
  });
});
