import { describe, expect, test } from 'vitest';
import { partiesOf } from '../../../shared/consortium/figures.ts';
import { compose } from '../../../shared/matching/index.ts';
import type { ProfileContent } from '../../../shared/profile/content.ts';
import { type MarketRow, marketRow } from '../../../shared/profile/market-row.ts';
import { freezeMarket } from '../../../shared/run/market.ts';
import { employerContent, investorContent, providerContent } from '../../support/content.ts';
import { need, profile } from '../../support/nouns.ts';

const [own, other] = ['310000019', '310000027'];
const rowOf = (content: ProfileContent, number: string): MarketRow =>
  marketRow(
    profile('active', {
      profileId: `${content.side}-${number}`,
      organisation: { number, name: content.name },
      content,
    }),
  )!;
const delivering = rowOf(providerContent(), own!);
const funding = rowOf(investorContent(), own!);
const employing = rowOf(employerContent(), own!);
const othersJobs = rowOf(employerContent({ positions: 2 }), other!);

const tables = (rows: readonly MarketRow[]): string[][] => {
  const market = freezeMarket(need('published'), { rows, conflicts: [] });
  return compose(market, { k: 10 }).consortia.map((entry) =>
    partiesOf(entry, market).map(({ profileId }) => profileId),
  );
};

describe('an organisation that delivers, funds and employs', () => {
  test('sits at no table of a run twice, though it would be the best for each', () => {
    const found = tables([delivering, funding, employing, othersJobs]);
    expect(found.length).toBeGreaterThan(0);
    for (const ids of found) expect(ids.filter((id) => id.endsWith(own!)).length).toBeLessThanOrEqual(1);
    // Smaller as they are, the jobs of another are what it is joined with.
    expect(found[0]).toEqual([delivering.row.id, othersJobs.row.id]);
  });

  test('is at one table with others, each of its profiles in turn', () => {
    const [best] = tables([delivering, rowOf(investorContent(), other!), employing]);
    expect(best).toEqual([delivering.row.id, `investor-${other}`]);
  });
});
