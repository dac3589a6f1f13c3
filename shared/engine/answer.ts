import type { Risk } from './contract/risk.ts';
import type { Fit } from './fits.ts';

export type GapKind = 'element' | 'small-providers' | 'capital' | 'jobs';

/** `of` is the element's code, or the kind again. `missing` is a share; `closedBy` the party that would close the gap. */
export type Gap = { kind: GapKind; of: string; missing: number; closedBy: string | null };

export type Delivery = { provider: string; element: string; area: string; persons: number };
export type Investment = { investor: string; amount: number };
export type Job = { employer: string; positions: number };

/** Who delivers what to how many and where, who pays how much, and who employs how many. */
export type Composition = { deliveries: Delivery[]; investments: Investment[]; jobs: Job[] };

/** `value` is the score without the penalties for gaps; `bound` is no less than the best that could stand here. */
export type Consortium = Composition & {
  score: number;
  value: number;
  optimal: boolean;
  bound: number;
  /** The delivery index, and the bands at which it is decided who fits. */
  index: number;
  bands: { index: number; layer: number };
  cost: number;
  gaps: Gap[];
  risk: Risk;
};

export type Fits = {
  offers: ({ provider: string; element: string } & Fit<'offer'>)[];
  investors: ({ investor: string } & Fit<'investor'>)[];
  employers: ({ employer: string } & Fit<'employer'>)[];
};

/** The engine's answer; investors' fits are at the bands of the best consortium. */
export type Answer = {
  version: 2;
  score: number;
  optimal: boolean;
  bound: number;
  milliseconds: number;
  fits: Fits;
  consortia: Consortium[];
};
