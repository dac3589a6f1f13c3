import type { Consortium } from '../../../shared/consortium/consortium.ts';
import { figuresOf, fitsOf, partiesOf } from '../../../shared/consortium/figures.ts';
import { contractTerms } from '../../../shared/matching/contract.ts';
import { compose } from '../../../shared/matching/index.ts';
import type { EmployerOffer, InvestorMandate, ProviderProfile } from '../../../shared/matching/parties.ts';
import { type Need, needContentSchema } from '../../../shared/need/need.ts';
import { type FrozenMarket, frozenMarketSchema } from '../../../shared/run/market.ts';
import { consortium as consortiumWith, need as needWith } from '../nouns.ts';
import type { PublicNeed } from './knowledge.ts';

type Dice = () => number;
/** The same numbers for the same seed (mulberry32). */
export const diceOf = (seed: number): Dice => {
  let state = seed * 0x9e3779b9;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
const between = (dice: Dice, from: number, to: number): number => from + dice() * (to - from);
const whole = (dice: Dice, from: number, to: number): number => Math.floor(between(dice, from, to + 1));

/** One run of one need: its market, and its consortia as they are stored. */
export type Run = { need: Need; known: PublicNeed; market: FrozenMarket; consortia: Consortium[] };
export type Shape = { providers: number; investors: number; employers: number; share: number };

const elements = ['assessment', 'work-practice', 'mental-health'];
const kinds = ['small-supplier', 'social-entrepreneur', 'supplier'] as const;

const provider = (dice: Dice, at: number): ProviderProfile & { name: string } => ({
  id: `provider-${at}`,
  name: `Provider ${at}`,
  kind: kinds[whole(dice, 0, at === 0 ? 1 : 2)]!,
  areas: ['bjerke', 'alna'].slice(0, whole(dice, 1, 2)),
  languages: dice() < 0.7 ? ['so'] : [],
  entryLevel: { oral: dice() < 0.5 ? 'none' : 'A2', written: 'none' },
  offers: elements.slice(at % 3, (at % 3) + whole(dice, 1, 2)).map((element) => ({
    element,
    price: Math.round(between(dice, 5_000, 24_000)) + 0.37,
    capacity: Math.round(between(dice, 9, 70) * 100) / 100 + 0.003,
    evidence: whole(dice, 0, 4),
  })),
  conflicts: [],
});

const employer = (dice: Dice, at: number): EmployerOffer & { name: string } => ({
  id: `employer-${at}`,
  name: `Employer ${at}`,
  area: 'bjerke',
  positions: whole(dice, 2, 9),
  positionShare: Math.round(between(dice, 30, 99) * 100) / 100 + 0.003,
  permanent: dice() < 0.5,
  level: { oral: 'A1', written: 'none' },
  mentor: dice() < 0.5,
  languageTraining: dice() < 0.5,
  needsFollowUp: false,
  conflicts: [],
});

/** One whose mandate some of the needs just fit, so that its terms lie where the criteria tell of them. */
const investor = (
  dice: Dice,
  at: number,
  contract: PublicNeed['contract'],
): InvestorMandate & { name: string } => ({
  id: `investor-${at}`,
  name: `Investor ${at}`,
  category: 'impact',
  instrument: 'return',
  ticket: { min: whole(dice, 50_017, 200_017), max: whole(dice, 500_017, 2_100_017) },
  minReturn: contract.expectedReturn - between(dice, 0.0003, 0.05),
  maxLossProbability: Math.min(0.997, contract.lossProbability * between(dice, 1.03, 3)),
  maxMonths: 48,
  themes: ['work'],
  areas: dice() < 0.5 ? [] : ['bjerke'],
  fundsKinds: ['small-supplier', 'social-entrepreneur', 'supplier', 'voluntary'],
  minEvidence: 0,
  conflicts: [],
});

const needOf = (dice: Dice, at: number, share: number): Need => {
  const participants = whole(dice, 20, 45);
  const capital = whole(dice, 12, 24) * 100_000;
  const back = capital * between(dice, 1.02, 1.9);
  return needWith('published', {
    needId: `need-${at}`,
    currentRunId: `run-${at}`,
    content: needContentSchema.parse({
      name: `Need ${at}`,
      terms: {
        participants,
        months: 36,
        areas: ['bjerke', 'alna'],
        languages: ['so'],
        entryLevel: { oral: 'A1', written: 'none' },
        exitLevel: { oral: 'B1', written: 'A2' },
        elements: elements.map((element, index) => ({ element, weight: index + 1, required: index === 0 })),
        capital,
        contractModel: 'repayment',
        themes: ['work'],
        outcomes: [
          {
            metric: 'in-work',
            month: 18,
            expectedShare: 0.5,
            strength: 25,
            payment: { perPerson: Math.round(back / (participants * 0.5)) },
          },
        ],
        paymentCap: capital * 3,
        jobs: whole(dice, 5, 12),
        rules: { maxInvestorShare: share },
      },
    }),
  });
};

export const publicNeed = ({ needId, content: { terms } }: Need): PublicNeed => ({
  needId,
  terms,
  contract: contractTerms(terms),
});

const runOf = (need: Need, parties: Pick<FrozenMarket, 'providers' | 'investors' | 'employers'>): Run => {
  const { needId, content } = need;
  const market = frozenMarketSchema.parse({
    need: { id: needId, name: content.name, ...content.terms },
    ...parties,
  });
  const answer = compose(market, { k: 10 });
  const contract = contractTerms(content.terms);
  const runId = `run-${needId.slice('need-'.length)}`;
  const consortia = answer.consortia.map((entry, index) =>
    consortiumWith('candidate', {
      consortiumId: `${runId}.${index + 1}`,
      ...{ runId, needId, entry, rank: index + 1 },
      parties: partiesOf(entry, market),
      figures: figuresOf(entry, market, contract),
      fits: fitsOf(entry, answer.fits),
    }),
  );
  return { need, known: publicNeed(need), market, consortia };
};

/** Parties whose terms are unmistakable, and what two needs make of them. */
export const secretMarket = (seed: number, { providers, investors, employers, share }: Shape): Run[] => {
  const dice = diceOf(seed);
  const needs = [needOf(dice, 1, share), needOf(dice, 2, share)];
  const contract = publicNeed(needs[0]!).contract;
  const make = <T>(count: number, one: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => one(at));
  const parties = {
    providers: make(providers, (at) => provider(dice, at)),
    investors: make(investors, (at) => investor(dice, at, contract)),
    employers: make(employers, (at) => employer(dice, at)),
  };
  return needs.map((need) => runOf(need, parties));
};
