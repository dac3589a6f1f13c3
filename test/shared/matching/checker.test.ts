import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../bench/referee/check.ts';
import { ourAnswer } from '../../../bench/referee/ours.ts';
import bjerke from '../../../data/bjerke-2024.market.json' with { type: 'json' };
import type { Answer, Consortium } from '../../../shared/matching/answer.ts';
import { type Market, marketSchema } from '../../../shared/matching/market.ts';

const market = marketSchema.parse(bjerke);
const answer = ourAnswer(market, 3);
const best = answer.consortia[0] as Consortium;

const withBest = (change: Partial<Consortium>): Answer => ({
  ...answer,
  consortia: answer.consortia.map((one, index) => (index === 0 ? { ...one, ...change } : one)),
});

const [firstMoney, ...otherMoney] = best.investments;
const [firstJob, ...otherJobs] = best.jobs;
const follower = best.deliveries.find(({ element }) => element === 'employer-follow-up')?.provider ?? '';

const complaints = (wrong: Answer, of: Market = market): string => checkAnswer(of, wrong, 3).join('\n');

const amount = (change: number): Answer =>
  withBest({
    investments: firstMoney ? [{ ...firstMoney, amount: firstMoney.amount + change }, ...otherMoney] : [],
  });

const positions = (value: number): Answer =>
  withBest({ jobs: firstJob ? [{ ...firstJob, positions: value }, ...otherJobs] : [] });

const wrong: Record<string, [answer: Answer, complaint: RegExp]> = {
  'an element answered for twice': [
    withBest({ deliveries: [...best.deliveries, { provider: 'startbox', element: 'assessment' }] }),
    /two answering providers/,
  ],
  'a delivery that nobody offers': [
    withBest({
      deliveries: [...best.deliveries.slice(1), { provider: 'startbox', element: 'job-creation' }],
    }),
    /startbox cannot deliver/,
  ],
  'half a krone': [amount(-0.5), /not whole kroner/],
  'a ticket above its limit': [amount(5_000_000), /above its limit/],
  'a ticket below its least': [amount(1 - (firstMoney?.amount ?? 0)), /below its ticket/],
  'more than the capital': [amount(1_000_000), /more than the capital/],
  'more positions than there are': [positions(17), /positions of/],
  'no position at all': [positions(0), /gives 0 positions/],
  'an investor twice': [
    withBest({ investments: [...best.investments, ...best.investments] }),
    /an investor twice/,
  ],
  'an employer that is too far away': [
    withBest({ jobs: [...best.jobs, { employer: 'hotel', positions: 1 }] }),
    /hotel is excluded/,
  ],
  'nobody to follow the employers up': [
    withBest({ deliveries: best.deliveries.filter(({ element }) => element !== 'employer-follow-up') }),
    /not followed up/,
  ],
  'a gap that is kept quiet': [withBest({ investments: otherMoney }), /the gaps are capital/],
  'a score that is too good': [withBest({ score: best.score + 1e-6 }), /the score is/],
  'a value that is too good': [withBest({ value: best.value + 1e-6 }), /the value is/],
  'an entry that is another with padding': [
    { ...answer, consortia: [...answer.consortia, best] },
    /an earlier one with more providers/,
  ],
  'a worse one first': [
    { ...answer, consortia: answer.consortia.toReversed() },
    /better than the one before/,
  ],
  'a bound below the score': [{ ...answer, bound: best.score - 0.1 }, /the bound/],
  'a proof with a gap': [{ ...answer, bound: best.score + 0.1 }, /called optimal/],
  'a return that is too good': [
    { ...answer, contract: { ...answer.contract, expectedReturn: answer.contract.expectedReturn + 1e-6 } },
    /expected return/,
  ],
  'a median that is another percentile': [
    { ...answer, contract: { ...answer.contract, quantiles: { p05: 0, p50: 0, p95: 9_000_000 } } },
    /0 is not the percentile 0.5/,
  ],
  'a fit that is too good': [
    {
      ...answer,
      fits: {
        ...answer.fits,
        employers: answer.fits.employers.map((one) => (one.fit ? { ...one, fit: 1 } : one)),
      },
    },
    /the fit of kindergartens-bjerke/,
  ],
  'somebody left out without a rule': [
    { ...answer, fits: { ...answer.fits, investors: answer.fits.investors.slice(1) } },
    /nothing is said of/,
  ],
};

describe('the independent checker of an answer', () => {
  it('has nothing to say against the right one', () => {
    expect(complaints(answer)).toBe('');
  });

  it.each(Object.entries(wrong))('notices %s', (_, [mistaken, complaint]) => {
    expect(complaints(mistaken)).toMatch(complaint);
  });

  it('notices a conflict that only one of the two has named', () => {
    const quarrel = {
      ...market,
      employers: market.employers.map((one) =>
        one.id === firstJob?.employer ? { ...one, conflicts: [follower] } : one,
      ),
    };
    expect(complaints(answer, quarrel)).toMatch(/are in conflict/);
  });

  it('notices money that does not fund the kind, asks for better evidence, or outgrows the budget', () => {
    const strict = {
      ...market,
      investors: market.investors.map((one) => ({
        ...one,
        fundsKinds: ['supplier' as const],
        minEvidence: 4,
      })),
      providers: market.providers.map((one) => ({
        ...one,
        offers: one.offers.map((offer) => ({ ...offer, price: offer.price * 3 })),
      })),
      need: {
        ...market.need,
        rules: { ...market.need.rules, maxProviders: 2, maxInvestors: 1, maxEmployers: 1 },
      },
    };
    const said = complaints(answer, strict);
    for (const complaint of ['does not fund every kind', 'wants better evidence', 'deliveries cost']) {
      expect(said).toContain(complaint);
    }
    for (const complaint of ['too many providers', 'too many investors', 'too many employers']) {
      expect(said).toContain(complaint);
    }
  });
});
