import type { MatchingNeed } from '../../shared/matching/market.ts';
import { areas, elements, languages, themes } from './codes.ts';
import type { Dice } from './dice.ts';

const payments = (dice: Dice, capital: number, participants: number): MatchingNeed['outcomes'] => [
  {
    metric: 'in-ordinary-work',
    month: 18,
    expectedShare: dice.between(35, 65) / 100,
    strength: dice.between(10, 60),
    payment: { perPerson: Math.round((capital * dice.between(14, 20)) / 10 / participants / 1000) * 1000 },
  },
  {
    metric: 'still-in-work',
    month: 30,
    expectedShare: dice.between(50, 80) / 100,
    strength: dice.between(10, 60),
    payment: {
      scale: [15, 25, 35].map((percent, step) => ({
        share: percent / 100,
        amount: Math.round((capital * (step + 1) * dice.between(12, 24)) / 100 / 1000) * 1000,
      })),
    },
  },
];

/** A need for all seventeen elements whose capital buys about four fifths of them at the middle price. */
export const makeNeed = (dice: Dice): MatchingNeed => {
  const participants = dice.between(15, 60);
  const capital =
    Math.round((elements.length * participants * dice.between(8, 16) * 1000) / 100_000) * 100_000;
  return {
    id: 'need',
    participants,
    months: dice.between(18, 40),
    areas: dice.some(areas, dice.between(3, 6)),
    languages: dice.some(languages, dice.between(0, 6)),
    entryLevel: { oral: 'A2', written: 'A1' },
    exitLevel: { oral: 'B1', written: dice.pick(['A2', 'B1']) },
    elements: elements.map((element) => ({
      element,
      weight: dice.between(1, 5),
      required: dice.chance(0.35),
    })),
    capital,
    contractModel: 'repayment',
    themes: dice.some(themes, 3),
    outcomes: payments(dice, capital, participants),
    paymentCap: Math.round(capital * 1.6),
    jobs: dice.between(Math.ceil(participants / 3), participants),
    rules: { maxProviders: 5, minSmallProviders: 1, maxInvestors: 4, maxInvestorShare: 0.6, maxEmployers: 6 },
    weights: { elements: 0.5, capital: 0.25, jobs: 0.25, party: 0.01 },
  };
};
