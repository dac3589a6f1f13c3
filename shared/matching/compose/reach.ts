import type { EmployerRow } from './problem.ts';

/** Nobody follows employers up: only those who do not need it can join. */
export const noReach = 0;

/**
 * Where a follow-up provider can follow employers up, as a number: providers that serve the same of the areas where some
 * employer needs follow-up are alike to the jobs.
 */
export type Reaches = {
  of: (areas: readonly string[]) => number;
  /** Whether an employer can join when follow-up reaches so far. */
  allows: (reach: number, employer: EmployerRow) => boolean;
};

export const reachesOf = (employers: readonly EmployerRow[]): Reaches => {
  const wanted = new Set(employers.filter((row) => row.needsFollowUp).map((row) => row.area));
  const ids = new Map<string, number>([['[]', noReach]]);
  const areasOf: ReadonlySet<string>[] = [new Set()];
  return {
    of: (areas) => {
      const within = [...new Set(areas)].filter((area) => wanted.has(area)).sort();
      const key = JSON.stringify(within);
      const known = ids.get(key);
      if (known !== undefined) return known;
      ids.set(key, areasOf.length);
      areasOf.push(new Set(within));
      return areasOf.length - 1;
    },
    allows: (reach, { needsFollowUp, area }) => !needsFollowUp || areasOf[reach]!.has(area),
  };
};
