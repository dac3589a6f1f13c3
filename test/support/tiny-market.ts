import type { Dice } from '../../bench/market/dice.ts';
import { type Market, parseMarket } from '../../shared/engine/market/market.ts';

const level = { oral: 'A2', written: 'A1' };
const kinds = ['small-supplier', 'supplier', 'social-entrepreneur', 'voluntary'];

const provider = (dice: Dice, id: string) => ({
  id,
  kind: dice.pick(kinds),
  areas: dice.pick([['east'], ['west'], ['east', 'west']]),
  languages: dice.pick([[], ['so'], ['so', 'ar']]),
  entryLevel: dice.pick([level, { oral: 'none', written: 'none' }, { oral: 'B1', written: 'A2' }]),
  offers: dice.some(['basic-skills', 'employer-follow-up'], dice.between(1, 2)).map((element) => ({
    element,
    price: dice.between(0, 40) * 1000,
    capacity: dice.between(1, 4),
    evidence: dice.between(0, 4),
    ...(dice.chance(0.3) ? { minimum: 1 } : {}),
  })),
  ...(dice.chance(0.3) ? { group: dice.pick(['one', 'two']) } : {}),
  conflicts: dice.chance(0.1) ? ['p0'].filter((other) => other !== id) : [],
});

const investor = (dice: Dice, id: string) => {
  const amount = dice.pick([40_000, 50_000, 60_000, 100_000]);
  return {
    id,
    category: 'impact',
    instrument: dice.pick(['gift', 'return', 'return']),
    ticket: { min: amount, max: amount },
    minReturn: dice.pick([0, 0.02, 0.1]),
    maxLossProbability: dice.pick([0.2, 0.5, 0.9]),
    maxMonths: 60,
    themes: ['work'],
    areas: dice.pick([[], ['east']]),
    fundsKinds: dice.chance(0.7) ? kinds : dice.some(kinds, 3),
    minEvidence: dice.pick([0, 0, 1, 2]),
    ...(dice.chance(0.3) ? { group: 'bank' } : {}),
    conflicts: dice.chance(0.15) ? ['e0'] : [],
  };
};

/** A market with few enough choices to try them all: four participants, fixed tickets, few positions. */
export const tinyMarket = (dice: Dice): Market => {
  const parsed = parseMarket({
    need: {
      id: 'tiny',
      participants: 3,
      months: 24,
      areas: ['east', 'west'],
      spread: dice.pick([
        { east: 2, west: 1 },
        { east: 1, west: 2 },
        { east: 3, west: 0 },
      ]),
      languages: ['so', 'ar'],
      entryLevel: level,
      exitLevel: { oral: 'B1', written: 'A2' },
      elements: [
        { element: 'basic-skills', weight: 3, required: dice.chance(0.5) },
        { element: 'employer-follow-up', weight: 2, required: dice.chance(0.5) },
      ],
      capital: 100_000,
      contractModel: dice.chance(0.15) ? 'bridge' : 'repayment',
      themes: ['work'],
      outcomes: [
        {
          metric: 'work',
          month: 18,
          baselineShare: 0.1,
          expectedShare: 0.6,
          strength: 10,
          payment: { perPerson: dice.pick([40_000, 60_000, 80_000]) },
        },
      ],
      paymentCap: 200_000,
      jobs: dice.between(0, 3),
      rules: {
        minGroup: dice.between(1, 3),
        maxProviders: dice.between(1, 3),
        minSmallProviders: dice.between(0, 1),
        maxInvestorShare: dice.pick([0.6, 1]),
        maxGiftShare: dice.pick([0.5, 1]),
        listDistance: dice.between(1, 2),
      },
    },
    providers: ['p0', 'p1', 'p2'].slice(0, dice.between(2, 3)).map((id) => provider(dice, id)),
    investors: ['i0', 'i1'].map((id) => investor(dice, id)),
    employers: [
      {
        id: 'e0',
        area: dice.pick(['east', 'west']),
        positions: 2,
        positionShare: 80,
        permanent: true,
        level,
        mentor: true,
        languageTraining: dice.chance(0.5),
        needsFollowUp: dice.chance(0.5),
        conflicts: [],
      },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.market;
};
