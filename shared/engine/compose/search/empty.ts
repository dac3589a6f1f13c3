import type { Scope } from '../scope.ts';
import type { SolvedTeam } from './node.ts';

/** The consortium of nobody: without a provider no investor or employer joins. Null where somebody has to. */
export const emptyTeam = ({ problem, closed, pinned }: Scope): SolvedTeam | null => {
  if (closed || pinned.providers.size + pinned.investors.size + pinned.employers.size > 0) return null;
  const { need, penalty, elements } = problem;
  const { rules, weights } = need;
  const required = elements.filter((element) => element.required).length;
  const gaps = 1.5 * required + (rules.minSmallProviders > 0 ? 1 : 0) + (rules.minJobs > 0 ? 1 : 0) + 1;
  const missing = (rules.minJobs > 0 ? 1 : 0) + 1 - 1e-5;
  const key = weights.price - gaps * penalty.search - missing;
  return { kind: 'solved', key, floor: 0, members: [], solution: null };
};
