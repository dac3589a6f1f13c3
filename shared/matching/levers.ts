import * as z from 'zod';
import type { MatchingNeed, Outcome } from './terms.ts';

const amount = { from: z.number(), to: z.number() };

/** One change of a need's terms: kroner, or for `investor-share` a share 0–1. Outcomes and scale steps count from 0. */
export const stepSchema = z.discriminatedUnion('lever', [
  z.object({ lever: z.literal('payment-per-person'), outcome: z.int(), ...amount }),
  z.object({ lever: z.literal('scale-step'), outcome: z.int(), step: z.int(), ...amount }),
  z.object({ lever: z.literal('payment-cap'), ...amount }),
  z.object({ lever: z.literal('capital'), ...amount }),
  z.object({ lever: z.literal('investor-share'), ...amount }),
]);
export type Step = z.infer<typeof stepSchema>;

/** A term that can be moved in whole steps, up to `most` of them. */
export type Lever = { most: number; apply: (steps: number) => MatchingNeed; tell: (steps: number) => Step };

/** Kroner a step; small enough to be worth telling, large enough to be found in a few compositions. */
const stepOf = { perPerson: 1_000, scale: 10_000, cap: 50_000, capital: 50_000 } as const;
/** No payment is raised to more than this many times itself, and no capital lowered below this part of itself. */
const furthest = 4;
const leastCapital = 0.5;

const withOutcome = (need: MatchingNeed, index: number, payment: Outcome['payment']): MatchingNeed => ({
  ...need,
  outcomes: need.outcomes.map((outcome, at) => (at === index ? { ...outcome, payment } : outcome)),
});

const perPersonLever = (need: MatchingNeed, outcome: number, from: number): Lever => {
  const to = (steps: number) => from + steps * stepOf.perPerson;
  return {
    most: Math.ceil(((furthest - 1) * from) / stepOf.perPerson),
    apply: (steps) => withOutcome(need, outcome, { perPerson: to(steps) }),
    tell: (steps) => ({ lever: 'payment-per-person', outcome, from, to: to(steps) }),
  };
};

type Scale = { share: number; amount: number }[];

/** A step of a scale is never raised above the next one: more reached must not pay less. */
const scaleLever = (
  need: MatchingNeed,
  outcome: number,
  { scale, step }: { scale: Scale; step: number },
): Lever => {
  const from = scale[step]!.amount;
  const highest = scale[step + 1]?.amount ?? furthest * from;
  const to = (steps: number) => from + steps * stepOf.scale;
  return {
    most: Math.floor((highest - from) / stepOf.scale),
    apply: (steps) =>
      withOutcome(need, outcome, {
        scale: scale.map((row, at) => (at === step ? { ...row, amount: to(steps) } : row)),
      }),
    tell: (steps) => ({ lever: 'scale-step', outcome, step, from, to: to(steps) }),
  };
};

const paymentLevers = (need: MatchingNeed): Lever[] =>
  need.outcomes.flatMap(({ payment }, outcome) =>
    payment.scale === undefined
      ? [perPersonLever(need, outcome, payment.perPerson)]
      : payment.scale.map((_, step, scale) => scaleLever(need, outcome, { scale, step })),
  );

const capLever = (need: MatchingNeed): Lever => {
  const to = (steps: number) => need.paymentCap + steps * stepOf.cap;
  return {
    most: Math.ceil(((furthest - 1) * need.paymentCap) / stepOf.cap),
    apply: (steps) => ({ ...need, paymentCap: to(steps) }),
    tell: (steps) => ({ lever: 'payment-cap', from: need.paymentCap, to: to(steps) }),
  };
};

const capitalLever = (need: MatchingNeed): Lever => {
  const to = (steps: number) => need.capital - steps * stepOf.capital;
  return {
    most: Math.floor((need.capital * (1 - leastCapital)) / stepOf.capital),
    apply: (steps) => ({ ...need, capital: to(steps) }),
    tell: (steps) => ({ lever: 'capital', from: need.capital, to: to(steps) }),
  };
};

const shareLever = (need: MatchingNeed): Lever => {
  const from = need.rules.maxInvestorShare;
  const to = (steps: number) => Math.min(1, Math.round(100 * from + steps) / 100);
  return {
    most: Math.ceil(100 * (1 - from) - 1e-9),
    apply: (steps) => ({ ...need, rules: { ...need.rules, maxInvestorShare: to(steps) } }),
    tell: (steps) => ({ lever: 'investor-share', from, to: to(steps) }),
  };
};

/** Every term that a payer could move to close a capital gap. */
export const leversOf = (need: MatchingNeed): Lever[] => [
  ...paymentLevers(need),
  capLever(need),
  capitalLever(need),
  shareLever(need),
];
