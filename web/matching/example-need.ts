import { contractTerms } from '../../shared/matching/contract.ts';
import { type Terms, termsOf } from '../../shared/matching/fits.ts';
import type { MatchingNeed } from '../../shared/matching/terms.ts';

/** A small need to try the criteria on. */
const exampleNeed: MatchingNeed = {
  id: 'example',
  participants: 30,
  months: 36,
  areas: ['bjerke', 'grorud', 'alna', 'stovner'],
  languages: ['so', 'ar', 'ti'],
  entryLevel: { oral: 'A2', written: 'A1' },
  exitLevel: { oral: 'B1', written: 'A2' },
  elements: [{ element: 'work-practice', weight: 1, required: true }],
  capital: 6_000_000,
  contractModel: 'repayment',
  themes: ['work', 'integration', 'education'],
  outcomes: [
    {
      metric: 'in-ordinary-work',
      month: 18,
      expectedShare: 0.5,
      strength: 30,
      payment: { perPerson: 450_000 },
    },
  ],
  paymentCap: 9_000_000,
  jobs: 18,
  rules: { maxProviders: 5, minSmallProviders: 1, maxInvestors: 4, maxInvestorShare: 0.6, maxEmployers: 6 },
  weights: { elements: 0.5, capital: 0.25, jobs: 0.25, party: 0.01 },
};

export const exampleTerms: Terms = termsOf(exampleNeed, contractTerms(exampleNeed));
