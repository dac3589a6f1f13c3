/**
 * The words in which others read what is not shown to them as a number. Each covers so much that its ends are far more
 * than a fifth apart, so that no word, put into the published formulas, tells a term within a tenth.
 */

/** How well a criterion is met. */
export const levelNames = ['weak', 'fair', 'strong'] as const;
export type Level = (typeof levelNames)[number];
/** Each level's values, 0–1: from, and up to. A value at the end of one and the beginning of the next is of the next. */
export const levelBands: Record<Level, readonly [from: number, to: number]> = {
  weak: [0, 0.4],
  fair: [0.4, 0.75],
  strong: [0.75, 1],
};
export const levelOf = (value: number): Level => {
  if (value < levelBands.weak[1]) return 'weak';
  return value < levelBands.fair[1] ? 'fair' : 'strong';
};

/** A part of the capital. Most rules let one investor hold between two fifths and three fifths, all of it one word. */
export const partNames = [
  'none',
  'under-a-third',
  'a-third-to-two-thirds',
  'over-two-thirds',
  'all',
] as const;
export type Part = (typeof partNames)[number];
export const partBands: Record<Part, readonly [from: number, to: number]> = {
  none: [0, 0],
  'under-a-third': [0, 1 / 3],
  'a-third-to-two-thirds': [1 / 3, 2 / 3],
  'over-two-thirds': [2 / 3, 1],
  all: [1, 1],
};
/** The part that an amount is of the capital; amounts are whole kroner, so what is missing by less counts as all. */
export const partOf = (amount: number, capital: number): Part => {
  if (amount <= 0) return 'none';
  if (amount >= capital) return 'all';
  const share = amount / capital;
  if (share < partBands['under-a-third'][1]) return 'under-a-third';
  return share <= partBands['a-third-to-two-thirds'][1] ? 'a-third-to-two-thirds' : 'over-two-thirds';
};

/** How much a change would add to the value of the best consortium that a provider can be part of. */
export const gainNames = ['small', 'medium', 'large'] as const;
export type Gain = (typeof gainNames)[number];
export const gainOf = (gain: number): Gain => {
  if (gain < 0.02) return 'small';
  return gain < 0.06 ? 'medium' : 'large';
};

/** How well a consortium delivers, as others than moderators read it: five points of a hundred apart. */
export const deliveryStep = 0.05;
export const roundedDelivery = (delivery: number): number =>
  Math.round(delivery / deliveryStep) / Math.round(1 / deliveryStep);
