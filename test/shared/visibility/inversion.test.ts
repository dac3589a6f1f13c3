import { describe, expect, test } from 'vitest';
import type { Asker } from '../../../shared/visibility/reader.ts';
import { attack } from '../../support/inversion/attack.ts';
import { type Run, type Shape, secretMarket } from '../../support/inversion/market.ts';
import { isPinned, type Secret, secretsOf, standingIn } from '../../support/inversion/secrets.ts';
import { keptFrom, type ReaderOf, seenBy, whatIfAnswers } from '../../support/inversion/seen.ts';

const shapes: Record<string, Shape & { seeds: number }> = {
  'a market of many': { providers: 5, investors: 4, employers: 2, share: 0.6, seeds: 8 },
  'a market of few': { providers: 2, investors: 2, employers: 1, share: 0.6, seeds: 20 },
  'one provider and one investor': { providers: 1, investors: 1, employers: 1, share: 1, seeds: 25 },
  'one provider and two investors': { providers: 1, investors: 2, employers: 0, share: 1, seeds: 25 },
};

/** Everybody in the market, an investor outside it who fits, and one whose mandate does not. */
const askersOf = ([run]: readonly Run[]): Asker[] => {
  const { providers, investors, employers } = run!.market;
  const outside = { ...investors[0]!, minReturn: -0.5, maxLossProbability: 1 };
  return [
    ...providers.map(({ id }): Asker => ({ role: 'provider', profileId: id })),
    ...investors.map((mandate): Asker => ({ role: 'investor', profileId: mandate.id, mandate })),
    ...employers.map(({ id }): Asker => ({ role: 'employer', profileId: id })),
    { role: 'investor', profileId: 'investor-outside', mandate: outside },
    { role: 'investor', profileId: 'investor-outside', mandate: { ...outside, maxMonths: 1 } },
  ];
};

const found = (asker: Asker, runs: readonly Run[], readAs?: ReaderOf) => {
  const secrets = secretsOf(runs[0]!.market).filter(({ party }) => party !== asker.profileId);
  const { seen, readers, answers } = seenBy(asker, runs, readAs);
  const kept = readAs ? secrets : keptFrom(secrets, readers);
  const know = attack(seen);
  return { kept, know, answers, pinned: kept.filter((secret) => isPinned(know, secret)) };
};

const told = (all: readonly Secret[]) => all.map(({ name, truth }) => `${name} = ${truth}`);

/** Terms that lie outside of what was computed of them: the attack itself would be wrong. */
const missed = ({ kept, know }: ReturnType<typeof found>): Secret[] =>
  kept.filter(({ name, truth }) => {
    const { lo, hi } = know.of(name);
    return lo > truth + 1e-6 * Math.abs(truth) + 1e-9 || hi < truth - 1e-6 * Math.abs(truth) - 1e-9;
  });

describe.each(Object.entries(shapes))('in %s', (_, { seeds, ...shape }) => {
  const cases = Array.from({ length: seeds }, (_, seed) => secretMarket(seed + 1, shape)).flatMap(
    (runs, seed) => askersOf(runs).map((asker) => ({ seed: seed + 1, runs, asker, ...found(asker, runs) })),
  );

  test('no reader can compute a term of another that the table does not show, to within a tenth', () => {
    for (const { seed, asker, pinned } of cases)
      expect({ seed, who: asker.profileId, pinned: told(pinned) }).toMatchObject({ pinned: [] });
    expect(cases.reduce((count, { kept }) => count + kept.length, 0)).toBeGreaterThan(100);
  });

  test('what is computed is true, so that the attack would have found it', () => {
    for (const one of cases)
      expect({ seed: one.seed, missed: told(missed(one)) }).toMatchObject({ missed: [] });
  });

  test('no such term stands in any answer, however often a provider asks what would help', () => {
    for (const { seed, runs, asker, kept, answers } of cases) {
      const asks = asker.role === 'provider' && seed <= 4;
      const asked = asks ? whatIfAnswers(runs[0]!, asker.profileId!, 4) : [];
      expect(told(standingIn([...answers, ...asked], kept))).toEqual([]);
    }
  });
});

describe('the same attack on what used to be shown', () => {
  const everything: ReaderOf = (asker) => ({ kinds: ['moderator'], profileId: asker.profileId });
  const runs = secretMarket(3, { providers: 4, investors: 3, employers: 1, share: 0.6 });
  const outsider: Asker = { role: 'investor', profileId: 'investor-outside' };

  test('finds rival investors’ least return and greatest risk, exactly', () => {
    const { know, kept } = found(outsider, runs, everything);
    const inConsortia = new Set(
      runs.flatMap(({ consortia }) =>
        consortia.flatMap(({ parties }) => parties.map(({ profileId }) => profileId)),
      ),
    );
    const rivals = kept.filter(
      ({ field, party }) => field === 'investor.returnAndLoss' && inConsortia.has(party),
    );
    expect(rivals.length).toBeGreaterThan(0);
    for (const { name, truth } of rivals) {
      const { lo, hi } = know.of(name);
      expect(Math.max(Math.abs(lo - truth), Math.abs(hi - truth)), name).toBeLessThan(1e-6);
    }
  });

  test('finds capacities and positions, and sees the largest amounts as they stand', () => {
    const { pinned, answers, kept } = found(outsider, runs, everything);
    expect(pinned.some(({ field }) => field === 'provider.capacity')).toBe(true);
    expect(pinned.some(({ field }) => field === 'employer.positionShare')).toBe(true);
    expect(standingIn(answers, kept).length).toBeGreaterThan(0);
  });
});
