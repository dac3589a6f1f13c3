import { betaBinomial } from './beta-binomial.ts';
import type { NeedTerms, Outcome, Payment } from './terms.ts';

/** Called with each total payout in kroner and its probability; the same total may come many times. */
export type TotalVisitor = (total: number, probability: number) => void;

/** What the contract pays: each outcome's expected payment in kroner, and a walk over all totals. */
export type Payout = {
  expected: { month: number; amount: number }[];
  highest: number;
  eachTotal: (visit: TotalVisitor) => void;
};

/** For each number of persons who got here: what has been paid so far, and how probable that is. */
type States = (Map<number, number> | undefined)[];

/** Kroner paid when `persons` of `participants` reach an outcome: the largest amount whose share is reached. */
const paid = (payment: Payment, persons: number, participants: number): number => {
  if (payment.scale === undefined) return payment.perPerson * persons;
  // 0.35 of 20 is 7.000000000000001 in floating point, yet seven persons have reached it.
  const reached = payment.scale.filter((step) => persons >= step.share * participants - 1e-9);
  return Math.max(0, ...reached.map((step) => step.amount));
};

type Step = { row: (trials: number) => Float64Array; pay: Float64Array; cap: number };

const stepOf = (need: NeedTerms, outcome: Outcome): Step => {
  const { participants, paymentCap } = need;
  const pay = Float64Array.from({ length: participants + 1 }, (_, persons) =>
    paid(outcome.payment, persons, participants),
  );
  return {
    row: betaBinomial({ share: outcome.expectedShare, strength: outcome.strength }, participants),
    pay,
    cap: paymentCap,
  };
};

/** Calls back with (persons, paid before, paid after, probability) for all that may come of `states`. */
const eachNext = (
  states: States,
  { row, pay, cap }: Step,
  visit: (persons: number, before: number, after: number, probability: number) => void,
): void => {
  states.forEach((ledger, trials) => {
    if (!ledger) return;
    const chances = row(trials);
    for (const [before, probability] of ledger) {
      for (let persons = 0; persons <= trials; persons += 1) {
        const chance = chances[persons]!;
        if (chance > 0) visit(persons, before, Math.min(cap, before + pay[persons]!), probability * chance);
      }
    }
  });
};

const advance = (states: States, step: Step): States => {
  const next: States = [];
  eachNext(states, step, (persons, _, after, probability) => {
    next[persons] ??= new Map();
    const ledger = next[persons];
    ledger.set(after, (ledger.get(after) ?? 0) + probability);
  });
  return next;
};

const expectedPayment = (states: States, step: Step): number => {
  let sum = 0;
  eachNext(states, step, (_, before, after, probability) => {
    sum += (after - before) * probability;
  });
  return sum;
};

/**
 * The exact distribution of what is paid (§2): a chain of beta-binomials in order of month. States that agree on the
 * number of persons and on the kroner paid are merged, and the last outcome is walked rather than stored.
 */
export const payoutOf = (need: NeedTerms): Payout => {
  const outcomes = need.outcomes.toSorted((a, b) => a.month - b.month);
  let states: States = [];
  states[need.participants] = new Map([[0, 1]]);
  const expected: Payout['expected'] = [];
  let eachTotal: Payout['eachTotal'] = (visit) => visit(0, 1);
  outcomes.forEach((outcome, index) => {
    const step = stepOf(need, outcome);
    const before = states;
    expected.push({ month: outcome.month, amount: expectedPayment(before, step) });
    eachTotal = (visit) => eachNext(before, step, (_, __, after, probability) => visit(after, probability));
    if (index < outcomes.length - 1) states = advance(before, step);
  });
  return { expected, highest: need.paymentCap, eachTotal };
};
