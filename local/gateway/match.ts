import type { Route } from '../../shared/route.ts';

export type Match = { row: Route; routeKey: string; pathParameters: Record<string, string> };
type Candidate = { row: Route; segments: string[] };

const segmentsOf = (path: string): string[] => path.split('/').slice(1);

/** Nothing where an escape cannot be decoded: no route has such a path. */
const decoded = (path: string): string[] => {
  try {
    return segmentsOf(path).map(decodeURIComponent);
  } catch {
    return [];
  }
};

const isParameter = (segment: string): boolean => segment.startsWith('{');

/** A named segment goes before a parameter, read from the left, as the gateway chooses. */
const bySpecificity = (a: Candidate, b: Candidate): number => {
  const at = a.segments.findIndex((segment, i) => isParameter(segment) !== isParameter(b.segments[i] ?? ''));
  if (at === -1) return 0;
  return isParameter(a.segments[at]!) ? 1 : -1;
};

const fits = (candidate: Candidate, segments: string[]): boolean =>
  candidate.segments.length === segments.length &&
  candidate.segments.every((wanted, i) =>
    isParameter(wanted) ? segments[i] !== '' : wanted === segments[i],
  );

const parametersOf = ({ segments }: Candidate, given: string[]): Record<string, string> =>
  Object.fromEntries(
    segments.flatMap((segment, i) => (isParameter(segment) ? [[segment.slice(1, -1), given[i]!]] : [])),
  );

/** Finds the explicit route for a method and a path without the stage. */
export const matcherOf = (rows: Iterable<Route>): ((method: string, path: string) => Match | undefined) => {
  const candidates = [...rows].map((row) => ({ row, segments: segmentsOf(row.path) })).sort(bySpecificity);
  return (method, path) => {
    const segments = decoded(path);
    const found = candidates.find(
      (candidate) => candidate.row.method === method && fits(candidate, segments),
    );
    if (!found) return undefined;
    return {
      row: found.row,
      routeKey: `${method} ${found.row.path}`,
      pathParameters: parametersOf(found, segments),
    };
  };
};
