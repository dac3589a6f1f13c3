/** One thing that a fit is judged by: its weight in the mean, and the profile field that its value comes from. */
export type Criterion = { name: string; weight: number; field: string; formula: string };

/**
 * What makes a party fit a need (§3). The engine scores by this table, and the public page on how matching works shows
 * the same table. Each value is 0–1; a criterion that does not apply is left out and the rest reweighted.
 */
export const criteria = {
  offer: [
    { name: 'evidence', weight: 0.3, field: 'offers.evidence', formula: 'evidence / 4' },
    { name: 'capacity', weight: 0.2, field: 'offers.capacity', formula: 'min(1, capacity / participants)' },
    { name: 'reach', weight: 0.2, field: 'areas', formula: 'shared areas / areas of the need' },
    { name: 'level', weight: 0.15, field: 'entryLevel', formula: '1 − min(1, gap / 2)' },
    {
      name: 'language',
      weight: 0.15,
      field: 'languages',
      formula: 'shared languages / languages of the need',
    },
  ],
  investor: [
    { name: 'themes', weight: 0.4, field: 'themes', formula: 'shared themes / themes of the need' },
    {
      name: 'return',
      weight: 0.25,
      field: 'minReturn',
      formula: 'gift: 1; else (expected return − minReturn) / 0.05',
    },
    {
      name: 'risk',
      weight: 0.25,
      field: 'maxLossProbability',
      formula: 'gift: 1; else 1 − loss probability / maxLossProbability',
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

/** Why a party is left out of a need altogether (§3), each side in the order that the rules are tried. */
export const exclusions = {
  offer: ['no-capacity', 'outside-area'],
  investor: ['contract-model', 'horizon', 'themes', 'outside-area', 'ticket', 'return', 'risk'],
  employer: ['outside-area', 'no-positions', 'language-level'],
} as const;

export type Side = keyof typeof criteria;
export type CriterionName<S extends Side> = (typeof criteria)[S][number]['name'];
export type Exclusion<S extends Side> = (typeof exclusions)[S][number];
