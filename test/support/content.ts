import type { NeedContent } from '../../shared/need/need.ts';
import { needContentSchema } from '../../shared/need/need.ts';
import type { ProfileContent } from '../../shared/profile/content.ts';

type Of<Side extends ProfileContent['side']> = Extract<ProfileContent, { side: Side }>;

/** A small supplier in Bjerke that delivers two elements. */
export const providerContent = (terms: Partial<Of<'provider'>['terms']> = {}): Of<'provider'> => ({
  side: 'provider',
  name: 'iKan AS',
  description: 'Vi kartlegger og følger opp.',
  terms: {
    kind: 'small-supplier',
    areas: ['bjerke'],
    languages: ['so'],
    entryLevel: { oral: 'A1', written: 'none' },
    offers: [
      { element: 'assessment', price: 10_000, capacity: 60, evidence: 2 },
      { element: 'work-practice', price: 20_000, capacity: 60, evidence: 3 },
    ],
    conflicts: [],
    ...terms,
  },
});

/** A foundation that gives up to two million kroner. */
export const investorContent = (terms: Partial<Of<'investor'>['terms']> = {}): Of<'investor'> => ({
  side: 'investor',
  name: 'Stiftelsen Håp',
  description: '',
  terms: {
    category: 'foundation',
    instrument: 'gift',
    ticket: { min: 100_000, max: 2_000_000 },
    minReturn: 0,
    maxLossProbability: 1,
    maxMonths: 60,
    themes: ['work'],
    areas: [],
    fundsKinds: ['small-supplier', 'social-entrepreneur', 'supplier', 'voluntary'],
    minEvidence: 0,
    conflicts: [],
    ...terms,
  },
});

/** A nursery with six permanent jobs. */
export const employerContent = (terms: Partial<Of<'employer'>['terms']> = {}): Of<'employer'> => ({
  side: 'employer',
  name: 'Barnehagene i Bjerke',
  description: '',
  terms: {
    area: 'bjerke',
    positions: 6,
    positionShare: 100,
    permanent: true,
    level: { oral: 'A2', written: 'A1' },
    mentor: true,
    languageTraining: true,
    needsFollowUp: false,
    conflicts: [],
    ...terms,
  },
});

/** A need that passes every check on any day before 2099. */
export const needContent = ({
  terms,
  ...changes
}: Partial<Omit<NeedContent, 'terms'>> & { terms?: Partial<NeedContent['terms']> } = {}): NeedContent =>
  needContentSchema.parse({
    name: 'Arbeid for innvandrere på Bjerke',
    summary: 'Flere med lite formell kompetanse skal komme i ordinært arbeid.',
    targetGroup: 'Innvandrere med lite formell kompetanse, bosatt i bydelen.',
    owner: 'NAV Bjerke',
    referrals: { perYear: 60, basis: 'Tall fra NAV Bjerke, 2023.' },
    comparison: { kind: 'matched-group', description: 'Lignende bydeler uten tiltaket.' },
    dates: { answerBy: '2098-01-31', startOn: '2098-08-01' },
    ...changes,
    terms: {
      participants: 40,
      months: 36,
      areas: ['bjerke'],
      languages: ['so'],
      entryLevel: { oral: 'A1', written: 'none' },
      exitLevel: { oral: 'B1', written: 'A2' },
      elements: [
        { element: 'assessment', weight: 3, required: true },
        { element: 'work-practice', weight: 2, required: false },
      ],
      capital: 2_000_000,
      contractModel: 'repayment',
      themes: ['work'],
      outcomes: [
        { metric: 'in-work', month: 18, expectedShare: 0.5, strength: 30, payment: { perPerson: 240_000 } },
      ],
      paymentCap: 6_000_000,
      jobs: 10,
      ...terms,
    },
  });
