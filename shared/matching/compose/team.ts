import { type Assignment, bestAssignment, type Choices, freeAssignment, holds } from './assign.ts';
import { blockedBy } from './blocked.ts';
import { evidencesOf } from './cases.ts';
import type { Choice } from './choose.ts';
import type { Finance, Setting } from './finance.ts';
import type { Problem, ProviderRow } from './problem.ts';
import { noReach } from './reach.ts';

/** A team of providers with the best that can be made of it. */
export type Scored = {
  team: readonly number[];
  score: number;
  deliveries: { provider: number; element: number }[];
  finance: Choice;
};

export type TeamScorer = {
  /** The best consortium of exactly these providers; null when it is worth no more than `floor`, or cannot be. */
  score: (team: readonly number[], floor: number) => Scored | null;
};

/** One way to run a team: the least evidence, and the slot of whoever follows employers up (−1 for nobody). */
type Variant = { evidence: number; followUp: number; setting: Setting; bound: number };

const nobody = -1;
const highestEvidence = 4;

/** What members may answer for at a least evidence, where only the slot `followUp` may follow employers up. */
const choicesOf = (
  { need, penalties, followUp: element }: Problem,
  members: readonly ProviderRow[],
  { evidence, followUp }: Variant,
): Choices => {
  const choices = need.elements.map((_, at) => ({
    options: [] as { slot: number; value: number; cost: number }[],
    must: at === element && followUp !== nobody,
  }));
  members.forEach(({ offers }, slot) => {
    for (const offer of offers) {
      if (offer.evidence < evidence || (offer.element === element && slot !== followUp)) continue;
      const value = offer.value + penalties.elements[offer.element]!;
      choices[offer.element]!.options.push({ slot, value, cost: offer.cost });
    }
  });
  return choices;
};

/** Those whom a team needs to have: they have to stay, or without them there are too few small providers. */
const neededIn = ({ need }: Problem, members: readonly ProviderRow[], pinned: readonly number[]): number => {
  const small = members.filter((row) => row.small).length;
  return members.reduce((mask, row, slot) => {
    const needed = (row.small && small <= need.rules.minSmallProviders) || pinned.includes(row.index);
    return needed ? mask | (1 << slot) : mask;
  }, 0);
};

/** What scoring shares between teams. */
type Scoring = {
  problem: Problem;
  finance: Finance;
  pinned: readonly number[];
  /** The least evidence that a team may hold itself to, the highest first. */
  evidences: readonly number[];
  /** By provider: how far it can follow employers up. */
  reaches: readonly number[];
  uncovered: number;
};

/** The most that a team's deliveries are worth at a least evidence, and who could follow employers up, at what worth. */
const deliverable = ({ problem }: Scoring, members: readonly ProviderRow[], evidence: number) => {
  const { penalties, need, followUp } = problem;
  const best = new Float64Array(need.elements.length);
  const answering: { slot: number; value: number }[] = [{ slot: nobody, value: 0 }];
  members.forEach(({ offers }, slot) => {
    for (const offer of offers) {
      if (offer.evidence < evidence) continue;
      const value = offer.value + penalties.elements[offer.element]!;
      if (offer.element === followUp) answering.push({ slot, value });
      else if (value > best[offer.element]!) best[offer.element] = value;
    }
  });
  let sum = 0;
  for (const value of best) sum += value;
  return { sum, answering };
};

/** Every variant of a team that could be worth more than `least`; the budget is not looked at yet. */
const variantsOf = (scoring: Scoring, members: readonly ProviderRow[], least: number): Variant[] => {
  const { finance, evidences, reaches } = scoring;
  const kinds = members.reduce((bits, row) => bits | row.kind, 0);
  const variants: Variant[] = [];
  for (const evidence of evidences) {
    const { sum, answering } = deliverable(scoring, members, evidence);
    // Without deliveries nobody's evidence is too weak for anybody.
    const level = { kinds, evidence: members.length === 0 ? highestEvidence : evidence };
    for (const { slot, value } of answering) {
      const reach = slot === nobody ? noReach : reaches[members[slot]!.index]!;
      if (sum + value + finance.money(level) + finance.jobs(reach) <= least) continue;
      const setting = { ...level, reach };
      const bound = sum + value + finance.together(setting);
      if (bound > least) variants.push({ evidence, followUp: slot, setting, bound });
    }
  }
  return variants.sort((a, b) => b.bound - a.bound);
};

const assign = (
  { problem, pinned }: Scoring,
  members: readonly ProviderRow[],
  { variant, floor }: { variant: Variant; floor: number },
): Assignment | null => {
  const choices = choicesOf(problem, members, variant);
  const free = freeAssignment(choices);
  if (free.value <= floor) return null;
  const limits = { budget: problem.budget, serve: 2 ** members.length - 1, slots: members.length };
  if (holds(free, limits)) return free;
  // Where others than those needed are idle, the team does better without them, and is not worth looking at.
  const idle = holds(free, { ...limits, serve: neededIn(problem, members, pinned) });
  return idle ? null : bestAssignment(choices, limits, floor);
};

/** What a team has before anything is delivered: the gaps, and what its members cost. */
const baseOf = ({ problem, uncovered }: Scoring, members: readonly ProviderRow[]): number => {
  const { need, penalties, partyCost } = problem;
  const small = members.reduce((sum, row) => sum + (row.small ? 1 : 0), 0);
  return (
    -uncovered - partyCost * members.length - (small < need.rules.minSmallProviders ? penalties.small : 0)
  );
};

const scoreTeam = (scoring: Scoring, team: readonly number[], floor: number): Scored | null => {
  const { problem, finance } = scoring;
  const members = team.map((index) => problem.providers[index]!);
  const base = baseOf(scoring, members);
  const open = finance.openBeside(blockedBy(problem, team));
  let found: Scored | null = null;
  for (const variant of variantsOf(scoring, members, floor - base)) {
    const least: number = found?.score ?? floor;
    if (base + variant.bound <= least) break;
    const most = finance.atMost(variant.setting, open);
    const assigned = assign(scoring, members, { variant, floor: least - base - most });
    if (!assigned) continue;
    const backing = finance.solve(variant.setting, open, least - base - assigned.value);
    if (!backing) continue;
    const score = base + assigned.value + backing.value;
    if (score <= least) continue;
    const deliveries = [...assigned.slots].flatMap((slot, element) =>
      slot === nobody ? [] : [{ provider: team[slot]!, element }],
    );
    found = { team, score, deliveries, finance: backing };
  }
  return found;
};

/** Scores teams exactly: over every least evidence and every follow-up provider, the best assignment and finance. */
export const teamScorer = (
  problem: Problem,
  finance: Finance,
  pinned: readonly number[] = [],
): TeamScorer => {
  const scoring: Scoring = {
    problem,
    finance,
    pinned,
    evidences: evidencesOf(problem).reverse(),
    reaches: problem.providers.map((row) => finance.reachOf(row.areas)),
    uncovered: problem.penalties.elements.reduce((sum, cost) => sum + cost, 0),
  };
  return { score: (team, floor) => scoreTeam(scoring, team, floor) };
};
