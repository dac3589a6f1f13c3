import type { Scope } from '../scope.ts';

/** The floors of evidence that make a difference: those that some investor asks for. */
export const floorsOf = ({ problem, investors }: Scope): number[] =>
  [...new Set([0, ...investors.map((index) => problem.investors[index]!.mandate.minEvidence)])].sort();

/**
 * Whether all these providers could deliver the same under the next floor, which money may only gain by: they have no offer
 * with less evidence than that.
 */
export const leftToNext = (
  { problem }: Scope,
  providers: readonly number[],
  { floor, floors }: { floor: number; floors: readonly number[] },
): boolean => {
  const next = floors[floors.indexOf(floor) + 1];
  if (next === undefined) return false;
  return !providers.some((one) =>
    problem.providers[one]!.deliveries.some(({ evidence }) => evidence >= floor && evidence < next),
  );
};
