import type { ContractTerms } from '../../../shared/matching/answer.ts';
import type { NeedTerms } from '../../../shared/matching/terms.ts';
import { anything, type Interval, meet } from './interval.ts';

/** What an attacker knows of each number, by name; each thing learnt narrows it. */
export const knowledge = () => {
  const known = new Map<string, Interval>();
  let learnt = 0;
  return {
    of: (name: string): Interval => known.get(name) ?? anything,
    learn: (name: string, told: Interval): Interval => {
      const before = known.get(name) ?? anything;
      const now = meet(before, told);
      if (now.lo > before.lo + 1e-12 || now.hi < before.hi - 1e-12) learnt += 1;
      known.set(name, now);
      return now;
    },
    /** How often something has become narrower. */
    learnt: () => learnt,
  };
};
export type Knowledge = ReturnType<typeof knowledge>;

/** A need as anybody may read it, with what its contract pays by the published formula. */
export type PublicNeed = { needId: string; terms: NeedTerms; contract: ContractTerms };

/** A criterion of a party: how a term and the criterion's value follow from each other (the formal model, §3). */
export type Formula = {
  /** Which term the criterion is computed from; none where no single number is. */
  term?: string;
  value?: (term: Interval, need: PublicNeed) => Interval;
  invert?: (value: Interval, need: PublicNeed) => Interval;
};

const held = ({ lo, hi }: Interval): Interval => ({
  lo: Math.min(1, Math.max(0, lo)),
  hi: Math.min(1, Math.max(0, hi)),
});

/** Of a value that is min(1, term / full): at 1 the term may be anything above. */
const upTo = (full: (need: PublicNeed) => number): Pick<Formula, 'value' | 'invert'> => ({
  value: ({ lo, hi }, need) => held({ lo: lo / full(need), hi: hi / full(need) }),
  invert: ({ lo, hi }, need) => ({ lo: lo * full(need), hi: hi < 1 ? hi * full(need) : Infinity }),
});

export const formulas: Record<'provider' | 'investor' | 'employer', Record<string, Formula>> = {
  provider: {
    evidence: { term: 'evidence', ...upTo(() => 4) },
    capacity: { term: 'capacity', ...upTo(({ terms }) => terms.participants) },
    reach: {},
    level: {},
    language: {},
  },
  investor: {
    themes: {},
    return: {
      term: 'minReturn',
      value: ({ lo, hi }, { contract: { expectedReturn } }) =>
        held({ lo: (expectedReturn - hi) / 0.05, hi: (expectedReturn - lo) / 0.05 }),
      invert: ({ lo, hi }, { contract: { expectedReturn } }) => ({
        lo: hi < 1 ? expectedReturn - 0.05 * hi : -Infinity,
        hi: expectedReturn - 0.05 * lo + 1e-9,
      }),
    },
    risk: {
      term: 'maxLossProbability',
      value: ({ lo, hi }, { contract: { lossProbability } }) =>
        held({ lo: lo > 0 ? 1 - lossProbability / lo : 0, hi: 1 - lossProbability / hi }),
      invert: ({ lo, hi }, { contract: { lossProbability } }) => ({
        lo: lossProbability / (1 - Math.min(lo, 1 - 1e-12)) - 1e-9,
        hi: hi < 1 ? lossProbability / (1 - hi) : 1,
      }),
    },
    area: {},
  },
  employer: {
    permanence: {},
    position: { term: 'positionShare', ...upTo(() => 100) },
    mentor: {},
    'language training': {},
    level: {},
  },
};
