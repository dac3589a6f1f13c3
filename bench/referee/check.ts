import type { Answer, Consortium } from '../../shared/matching/answer.ts';
import type { Market } from '../../shared/matching/market.ts';
import { contractComplaints } from './check-contract.ts';
import { fitComplaints } from './check-fits.ts';
import { brokenRules, type Complaint, providersOf } from './rules.ts';
import { gapsOf, recomputedValue } from './score.ts';
import { type Table, tableOf } from './table.ts';

const TOLERANCE = 1e-9;

const differs = (what: string, said: number, found: number): Complaint[] =>
  Math.abs(said - found) <= TOLERANCE ? [] : [`${what} is ${found}, not ${said}`];

const consortiumComplaints = (table: Table, consortium: Consortium): Complaint[] => {
  const value = recomputedValue(table, consortium);
  const gaps = gapsOf(table, consortium);
  const said = consortium.gaps
    .map(({ kind, of }) => (kind === 'element' ? `element:${of}` : kind))
    .toSorted();
  return [
    ...brokenRules(table, consortium),
    ...differs('the value', consortium.value, value),
    ...differs('the score', consortium.score, value - gaps.penalty),
    ...(said.join() === gaps.names.toSorted().join() ? [] : [`the gaps are ${gaps.names}, not ${said}`]),
  ];
};

const earlier = (one: readonly string[], other: readonly string[]): boolean => {
  const at = one.findIndex((id, index) => id !== other[index]);
  if (at < 0) return true;
  const [mine, theirs] = [one[at] ?? '', other[at]];
  return theirs !== undefined && mine < theirs;
};

/** Best first, ties by provider ids, and no entry that holds all the providers of one before it. */
const orderComplaints = (consortia: readonly Consortium[]): Complaint[] => {
  const teams = consortia.map(providersOf);
  return consortia.flatMap(({ score }, index) => {
    const team = teams[index] ?? [];
    const [before, beforeTeam] = [consortia[index - 1], teams[index - 1] ?? []];
    const padded = teams.slice(0, index).some((listed) => listed.every((id) => team.includes(id)));
    const tied = before !== undefined && Math.abs(before.score - score) <= TOLERANCE;
    return [
      ...(padded ? [`entry ${index + 1} is an earlier one with more providers`] : []),
      ...(before && score > before.score + TOLERANCE
        ? [`entry ${index + 1} is better than the one before`]
        : []),
      ...(tied && !earlier(beforeTeam, team)
        ? [`entry ${index + 1} ties with the one before, and precedes it`]
        : []),
    ];
  });
};

const proofComplaints = ({ score, bound, optimal, consortia }: Answer): Complaint[] => [
  ...differs('the score of the best', score, consortia[0]?.score ?? Number.NaN),
  ...(bound < score - TOLERANCE ? [`the bound ${bound} is below the score ${score}`] : []),
  ...(optimal && bound > score + 1e-6 ? [`called optimal with a bound of ${bound} over ${score}`] : []),
];

/**
 * Everything about an answer that can be judged without searching: the contract, the fits, every rule of §4 for every
 * entry, scores and gaps recomputed from the formal model, and the order of the list. Shares nothing with the engine.
 * @returns what is wrong; empty when nothing is
 */
export const checkAnswer = (market: Market, answer: Answer, k: number): Complaint[] => {
  const table = tableOf(market);
  return [
    ...contractComplaints(market, answer.contract),
    ...fitComplaints(table.fits, answer.fits),
    ...(answer.consortia.length < 1 || answer.consortia.length > k
      ? [`${answer.consortia.length} entries where 1 to ${k} were asked for`]
      : []),
    ...answer.consortia.flatMap((one, index) =>
      consortiumComplaints(table, one).map((complaint) => `entry ${index + 1}: ${complaint}`),
    ),
    ...orderComplaints(answer.consortia),
    ...proofComplaints(answer),
  ];
};
