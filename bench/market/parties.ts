import {
  type EmployerOffer,
  type InvestorMandate,
  investorCategories,
  type LanguageLevel,
  type MatchingNeed,
  type ProviderProfile,
  providerKinds,
} from '../../shared/matching/market.ts';
import { areas, elements, languages, themes } from './codes.ts';
import type { Dice } from './dice.ts';

const low = ['none', 'A1', 'A2', 'B1'] as const;
const first = ['none', 'A1', 'A2', 'A2', 'B1', 'B2'] as const;

const level = (dice: Dice, from: readonly LanguageLevel['oral'][]): LanguageLevel => ({
  oral: dice.pick(from),
  written: dice.pick(from),
});

/** Most providers work in a few districts and answer for a few elements. */
export const makeProvider = (dice: Dice, id: string): ProviderProfile => ({
  id,
  kind: dice.pick(providerKinds),
  areas: dice.some(areas, dice.between(1, 7)),
  languages: dice.some(languages, dice.between(0, 6)),
  entryLevel: level(dice, low),
  offers: dice.some(elements, dice.between(1, 6)).map((element) => ({
    element,
    price: dice.between(8, 60) * 500,
    capacity: dice.chance(0.05) ? 0 : dice.between(5, 100),
    evidence: dice.pick([0, 1, 1, 2, 2, 2, 3, 4]),
  })),
  conflicts: [],
});

/** Tickets are cut to the need's capital, so that two to five investors fill it. */
export const makeInvestor = (dice: Dice, id: string, { capital }: MatchingNeed): InvestorMandate => {
  const min = Math.ceil((capital * dice.between(1, 25)) / 100 / 1000) * 1000;
  return {
    id,
    category: dice.pick(investorCategories),
    instrument: dice.chance(0.4) ? 'gift' : 'return',
    ticket: { min, max: min + Math.ceil((capital * dice.between(2, 25)) / 100 / 1000) * 1000 },
    minReturn: dice.between(-2, 8) / 100,
    maxLossProbability: dice.between(3, 10) / 10,
    maxMonths: dice.between(30, 72),
    themes: dice.some(themes, dice.between(1, 3)),
    areas: dice.chance(0.5) ? [] : dice.some(areas, dice.between(2, 6)),
    fundsKinds: dice.chance(0.6) ? [...providerKinds] : dice.some(providerKinds, dice.between(1, 3)),
    minEvidence: dice.pick([0, 0, 0, 1, 1, 2]),
    conflicts: [],
  };
};

export const makeEmployer = (dice: Dice, id: string): EmployerOffer => ({
  id,
  area: dice.pick(areas),
  positions: dice.chance(0.04) ? 0 : dice.between(1, 8),
  positionShare: dice.pick([20, 40, 50, 60, 80, 100, 100]),
  permanent: dice.chance(0.4),
  level: level(dice, first),
  mentor: dice.chance(0.5),
  languageTraining: dice.chance(0.4),
  needsFollowUp: dice.chance(0.5),
  conflicts: [],
});
