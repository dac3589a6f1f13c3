import type { Finance } from './finance.ts';
import type { Problem } from './problem.ts';

/**
 * A part of the search in which money and jobs depend on the follow-up provider's reach alone: only these kinds of provider
 * take part, and every delivery has at least this evidence.
 */
export type Case = Level & {
  money: number;
  /** The kinds and the evidence at which everybody may invest who may in this case, or in one that it stands for. */
  widest: Level;
};
type Level = { kinds: number; evidence: number };

const bitCount = (bits: number): number => bits.toString(2).replaceAll('0', '').length;

/** The least evidence that some investor asks for, lowest first; 0 is always among them. */
export const evidencesOf = (problem: Problem): number[] =>
  [...new Set([0, ...problem.investors.map((row) => row.minEvidence)])].sort((a, b) => a - b);

/** A case that stands for another as well: it brings as much money, though others may give it. */
const standingFor = (one: Case, other: Level): Case => {
  const { kinds, evidence } = one.widest;
  return {
    ...one,
    widest: { kinds: kinds & other.kinds, evidence: Math.max(evidence, other.evidence) },
  };
};

/**
 * The cases that together hold every team, the widest first: a narrower one is only kept where it brings more money, or other
 * money that may get on better with the jobs.
 */
export const casesOf = (problem: Problem, finance: Finance, pinnedKinds: number): Case[] => {
  const present = problem.providers.reduce((bits, row) => bits | row.kind, 0);
  const sets = Array.from({ length: present + 1 }, (_, bits) => bits)
    .filter((bits) => bits > 0 && (bits & ~present) === 0 && (pinnedKinds & ~bits) === 0)
    .sort((a, b) => bitCount(b) - bitCount(a) || a - b);
  const cases: Case[] = [];
  for (const evidence of evidencesOf(problem)) {
    for (const kinds of sets) {
      const own = { kinds, evidence };
      const isWider = (one: Case) => (one.kinds & kinds) === kinds && one.evidence <= evidence;
      const stand = cases.findIndex((one) => isWider(one) && finance.alike(one, own));
      if (stand < 0) cases.push({ ...own, money: finance.money(own), widest: own });
      else cases[stand] = standingFor(cases[stand]!, own);
    }
  }
  return cases;
};
