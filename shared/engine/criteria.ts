/** One criterion of a fit: its weight in the mean, and the profile field that its value comes from. */
export type Criterion = { name: string; weight: number; field: string; formula: string };

/** What makes a party fit a need. A criterion that does not apply is dropped and the rest reweighted. */
export const criteria = {
  offer: [
    { name: 'evidence', weight: 0.55, field: 'offers.evidence', formula: 'evidence / 4' },
    {
      name: 'language',
      weight: 0.25,
      field: 'languages',
      formula: 'shared languages / languages of the need',
    },
    {
      name: 'level',
      weight: 0.2,
      field: 'entryLevel',
      formula: '1 if the entry level does not exceed the need’s, 0.5 if by one step',
    },
  ],
  investor: [
    { name: 'themes', weight: 0.4, field: 'themes', formula: 'shared themes / themes of the need' },
    {
      name: 'return',
      weight: 0.25,
      field: 'minReturn',
      formula: 'gift: 0.5; else (expected return − minReturn) / 0.05',
    },
    {
      name: 'risk',
      weight: 0.25,
      field: 'maxLossProbability',
      formula: 'gift: 0.5; else 1 − loss probability / maxLossProbability',
    },
    {
      name: 'area',
      weight: 0.1,
      field: 'areas',
      formula: 'no areas: 1; else shared areas / areas of the need',
    },
  ],
  employer: [
    { name: 'permanence', weight: 0.25, field: 'permanent', formula: 'permanent: 1, else 0' },
    { name: 'position', weight: 0.25, field: 'positionShare', formula: 'min(1, positionShare / 100)' },
    { name: 'mentor', weight: 0.2, field: 'mentor', formula: '1 or 0' },
    { name: 'language training', weight: 0.15, field: 'languageTraining', formula: '1 or 0' },
    { name: 'level', weight: 0.15, field: 'level', formula: 'the entry level suffices: 1, else 0.5' },
  ],
} as const satisfies Record<string, readonly Criterion[]>;

/** The hard rules of each side, in the order in which they are tried. */
export const exclusions = {
  offer: ['no-capacity', 'outside-area', 'entry-level', 'price'],
  investor: ['contract-model', 'horizon', 'themes', 'outside-area', 'ticket', 'return', 'risk'],
  employer: ['outside-area', 'no-positions', 'position-share', 'language-level'],
} as const;

export type Side = keyof typeof criteria;
export type CriterionName<S extends Side> = (typeof criteria)[S][number]['name'];
export type Exclusion<S extends Side> = (typeof exclusions)[S][number];
