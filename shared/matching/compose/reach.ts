import type { EmployerRow } from './problem.ts';

/** Nobody follows employers up: only those who do not need it can join. */
export const noReach = 0;

/**
 * Where a follow-up provider can follow employers up, as a number: providers that serve the same of the areas where some
 * employer needs follow-up are alike to the jobs.
 */
export type Reaches = {
  of: (areas: readonly string[]) => number;
  /** As far as anybody could follow up. */
  widest: number;
  /** Whether one reach goes no further than another. */
  within: (one: number, other: number) => boolean;
  /** Whether an employer can join when follow-up reaches so far. */
  allows: (reach: number, employer: EmployerRow) => boolean;
};

export const reachesOf = (employers: readonly EmployerRow[]): Reaches => {
  const wanted = new Set(employers.filter((row) => row.needsFollowUp).map((row) => row.area));
  const ids = new Map<string, number>([['[]', noReach]]);
  const areasOf: ReadonlySet<string>[] = [new Set()];
  const of = (areas: Iterable<string>): number => {
    const within = [...new Set(areas)].filter((area) => wanted.has(area)).sort();
    const key = JSON.stringify(within);
    const known = ids.get(key);
    if (known !== undefined) return known;
    ids.set(key, areasOf.length);
    areasOf.push(new Set(within));
    return areasOf.length - 1;
  };
  return {
    of,
    widest: of(wanted),
    within: (one, other) => [...areasOf[one]!].every((area) => areasOf[other]!.has(area)),
    allows: (reach, { needsFollowUp, area }) => !needsFollowUp || areasOf[reach]!.has(area),
  };
};
