import { type Assignment, bestAssignment, type Choices, freeAssignment, holds } from './assign.ts';
import { addBit, type Bits, noBits } from './bits.ts';
import type { Choice } from './choose.ts';
import { type Blocked, type Finance, noReach, type Setting } from './finance.ts';
import type { Problem, ProviderRow } from './problem.ts';

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

type Variant = { evidence: number; setting: Setting; followUp: number; bound: number; choices: Choices };

const blockedBy = (problem: Problem, members: readonly ProviderRow[]): Blocked | null => {
  const mark = (size: number, lists: (readonly number[])[]): Bits => {
    const bits = noBits(size);
    for (const list of lists) for (const index of list) addBit(bits, index);
    return bits;
  };
  if (members.every(({ conflicts }) => conflicts.investors.length + conflicts.employers.length === 0))
    return null;
  return {
    investors: mark(
      problem.investors.length,
      members.map(({ conflicts }) => conflicts.investors),
    ),
    employers: mark(
      problem.employers.length,
      members.map(({ conflicts }) => conflicts.employers),
    ),
  };
};

/** Scores teams exactly: over every least evidence and every follow-up provider, the best assignment and finance. */
export const teamScorer = (
  problem: Problem,
  finance: Finance,
  pinned: readonly number[] = [],
): TeamScorer => {
  const { penalties, need, followUp, partyCost } = problem;
  const evidences = [...new Set([0, ...problem.investors.map((row) => row.minEvidence)])].sort(
    (a, b) => b - a,
  );
  const uncovered = penalties.elements.reduce((sum, cost) => sum + cost, 0);

  const choicesOf = (members: readonly ProviderRow[], evidence: number): Choices => {
    const choices: { options: { slot: number; value: number; cost: number }[]; must: boolean }[] =
      need.elements.map(() => ({ options: [], must: false }));
    members.forEach(({ offers }, slot) => {
      for (const offer of offers) {
        if (offer.evidence < evidence) continue;
        choices[offer.element]!.options.push({
          slot,
          value: offer.value + penalties.elements[offer.element]!,
          cost: offer.cost,
        });
      }
    });
    return choices;
  };

  const variantsOf = (members: readonly ProviderRow[], kinds: number): Variant[] =>
    evidences.flatMap((evidence) => {
      const choices = choicesOf(members, evidence);
      const candidates = followUp < 0 ? [] : choices[followUp]!.options;
      return [null, ...candidates].map((answering): Variant => {
        const own = choices.slice();
        if (followUp >= 0)
          own[followUp] = { options: answering ? [answering] : [], must: answering !== null };
        const reach = answering ? finance.reachOf(members[answering.slot]!.areas) : noReach;
        const setting = { kinds, evidence: members.length === 0 ? 4 : evidence, reach };
        return {
          evidence,
          setting,
          followUp: answering?.slot ?? -1,
          bound: freeAssignment(own).value + finance.bound(setting),
          choices: own,
        };
      });
    });

  /** Those who cannot be left out without a gap or because they have to stay; a team where others idle is beaten without them. */
  const mustServe = (members: readonly ProviderRow[]): { all: number; needed: number } => {
    const small = members.filter((row) => row.small).length;
    let needed = 0;
    members.forEach((row, slot) => {
      if ((row.small && small <= need.rules.minSmallProviders) || pinned.includes(row.index))
        needed |= 1 << slot;
    });
    return { all: 2 ** members.length - 1, needed };
  };

  const assign = (choices: Choices, members: readonly ProviderRow[], floor: number): Assignment | null => {
    const free = freeAssignment(choices);
    const { all, needed } = mustServe(members);
    const limits = { budget: problem.budget, serve: all, slots: members.length };
    if (holds(free, limits)) return free.value > floor ? free : null;
    const idleBeaten = holds(free, { ...limits, serve: needed });
    return idleBeaten ? null : bestAssignment(choices, limits, floor);
  };

  return {
    score: (team, floor) => {
      const members = team.map((index) => problem.providers[index]!);
      const kinds = members.reduce((bits, row) => bits | row.kind, 0);
      const small = members.filter((row) => row.small).length;
      const base =
        -uncovered - partyCost * team.length - (small < need.rules.minSmallProviders ? penalties.small : 0);
      const blocked = blockedBy(problem, members);
      let best: Scored | null = null;
      for (const variant of variantsOf(members, kinds).sort((a, b) => b.bound - a.bound)) {
        const least: number = best?.score ?? floor;
        if (base + variant.bound <= least) break;
        const bound = finance.bound(variant.setting);
        const assigned = assign(variant.choices, members, least - base - bound);
        if (!assigned) continue;
        const backing = finance.solve(variant.setting, blocked, least - base - assigned.value);
        if (!backing) continue;
        const score = base + assigned.value + backing.value;
        if (score <= least) continue;
        const deliveries = [...assigned.slots].flatMap((slot, element) =>
          slot < 0 ? [] : [{ provider: team[slot]!, element }],
        );
        best = { team, score, deliveries, finance: backing };
      }
      return best;
    },
  };
};
