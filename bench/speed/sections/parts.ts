import { contractTerms } from '../../../shared/matching/contract.ts';
import { fitsOf } from '../../../shared/matching/fits.ts';
import type { Market } from '../../../shared/matching/market.ts';
import { printTable } from '../../command/table.ts';
import { generateMarket } from '../../market/generate.ts';
import type { Arena } from '../duel.ts';
import { largest } from '../sizes.ts';
import { spread } from '../statistics.ts';
import { timed } from '../stopwatch.ts';

type Need = Market['need'];

const withOutcomes = (need: Need, count: number, participants: number): Need => ({
  ...need,
  participants,
  outcomes: Array.from({ length: count }, (_, index) => ({
    metric: `outcome-${index}`,
    month: 12 * (index + 1),
    expectedShare: 0.6,
    strength: 25,
    payment: { perPerson: 10_000 + 3333 * index },
  })),
});

/** The parts that are not search: scoring every offer, and the contract at its limits. */
export const runParts = (arena: Arena): void => {
  const seeds = Array.from({ length: arena.seeds }, (_, index) => index + 1);
  const cell = (work: (seed: number) => () => unknown) =>
    spread(seeds.map((seed) => timed(arena.clock, work(seed)).seconds * 1000));
  const contract = (count: number, participants: number) =>
    cell((seed) => {
      const { need } = generateMarket({ providers: 1, investors: 1, employers: 1 }, seed);
      return () => contractTerms(withOutcomes(need, count, participants));
    });
  const fits = cell((seed) => {
    const market = generateMarket(largest, seed);
    const terms = contractTerms(market.need);
    return () => fitsOf(market, terms);
  });
  printTable(
    'Parts',
    ['part', 'ours, ms'],
    [
      ['fits of everybody at 10000/2000/5000', fits],
      ['contract, 2 outcomes and 2000 participants', contract(2, 2000)],
      ['contract, 3 outcomes and 300 participants', contract(3, 300)],
    ],
  );
};
