import type { Need, Outcome, Payment } from '../market/terms.ts';
import { betaBinomialRows, type Rows } from './beta-binomial.ts';

/** Called with the cumulative totals before and after an outcome, and the probability; the same may come several times. */
export type TotalVisitor = (before: number, total: number, probability: number) => void;

/** The cumulative total after one outcome: its month, and a walk over all its states. */
export type CumulativeTotal = { month: number; eachTotal: (visit: TotalVisitor) => void };

/** For each number of persons still in the chain: the kroner paid so far, and the probability of that. */
type States = (Map<number, number> | undefined)[];

/** Outcomes in order of month; of the same month in the order of the file. */
export const chainOf = (need: Need): Outcome[] => need.outcomes.toSorted((a, b) => a.month - b.month);

/** The expected share of an outcome for a consortium with this delivery index. */
export const shareAt = ({ baselineShare, expectedShare }: Outcome, index: number, need: Need): number => {
  const effect = Math.min(1.25, index / need.rules.referenceIndex);
  return Math.min(1, Math.max(0, baselineShare + (expectedShare - baselineShare) * effect));
};

/** Kroner paid when `persons` reach an outcome: with a scale, the largest amount whose share is reached. */
const paid = (payment: Payment, persons: number, participants: number): number => {
  if (payment.scale === undefined) return payment.perPerson * persons;
  const reached = payment.scale.filter((step) => persons >= step.share * participants - 1e-9);
  return Math.max(0, ...reached.map((step) => step.amount));
};

type Step = { rows: Rows; pay: Float64Array; cap: number };

const eachNext = (
  states: States,
  { rows, pay, cap }: Step,
  visit: (persons: number, before: number, total: number, probability: number) => void,
): void => {
  states.forEach((ledger, trials) => {
    if (!ledger) return;
    const chances = rows(trials);
    for (const [before, probability] of ledger) {
      for (let persons = 0; persons <= trials; persons += 1) {
        const chance = chances[persons]!;
        if (chance === 0) continue;
        visit(persons, before, Math.min(cap, before + pay[persons]!), probability * chance);
      }
    }
  });
};

const advance = (states: States, step: Step): States => {
  const next: States = [];
  eachNext(states, step, (persons, _, total, probability) => {
    next[persons] ??= new Map();
    next[persons].set(total, (next[persons].get(total) ?? 0) + probability);
  });
  return next;
};

/**
 * The exact distribution of the cumulative payments at a delivery index, one total for each outcome: a chain of
 * beta-binomials. States with the same persons and kroner are merged. The last outcome is walked, not stored.
 */
export const payoutsAt = (need: Need, index: number): CumulativeTotal[] => {
  let states: States = [];
  states[need.participants] = new Map([[0, 1]]);
  const chain = chainOf(need);
  return chain.map((outcome, place) => {
    const step: Step = {
      rows: betaBinomialRows(shareAt(outcome, index, need), outcome.strength, need.participants),
      pay: Float64Array.from({ length: need.participants + 1 }, (_, persons) =>
        paid(outcome.payment, persons, need.participants),
      ),
      cap: need.paymentCap,
    };
    const before = states;
    if (place < chain.length - 1) states = advance(before, step);
    return {
      month: outcome.month,
      eachTotal: (visit) =>
        eachNext(before, step, (_, earlier, total, probability) => visit(earlier, total, probability)),
    };
  });
};
