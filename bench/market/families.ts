import type { Twist } from './generate.ts';
import { conflictsEverywhere, denseConflicts, everybodyInConflict } from './twists/conflicts.ts';
import {
  bridge,
  indivisible,
  pickyMoney,
  scarceBudget,
  shareCapTooLow,
  tightBudget,
  unfillable,
} from './twists/money.ts';
import { manyOffers, oneElement, unreachableRequired, zeroPrices } from './twists/offers.ts';
import { emptySides, oddRules, threeOutcomes } from './twists/terms.ts';
import { massTies } from './twists/ties.ts';

/** Markets that a search finds hard, or whose answer is mostly gaps. */
export const families = {
  ordinary: [],
  'dense-conflicts': [denseConflicts],
  'conflicts-everywhere': [conflictsEverywhere],
  'everybody-in-conflict': [everybodyInConflict],
  'seventeen-elements': [manyOffers],
  'mass-ties': [massTies],
  'mass-ties-many-offers': [manyOffers, massTies],
  'mass-ties-dense-conflicts': [massTies, denseConflicts],
  'empty-sides': [emptySides],
  'unreachable-required': [unreachableRequired],
  bridge: [bridge],
  unfillable: [unfillable],
  indivisible: [indivisible],
  'share-cap-too-low': [shareCapTooLow],
  'zero-prices': [zeroPrices],
  'one-element': [oneElement],
  'three-outcomes': [threeOutcomes],
  'tight-budget': [tightBudget],
  'seventeen-elements-scarce-budget': [manyOffers, scarceBudget],
  'odd-rules': [oddRules],
  'picky-money': [pickyMoney],
  'picky-money-odd-rules': [manyOffers, pickyMoney, oddRules],
} as const satisfies Record<string, readonly Twist[]>;

export type Family = keyof typeof families;
export const familyNames = Object.keys(families) as Family[];
