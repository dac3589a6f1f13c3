import * as z from 'zod';
import { requireStep } from '../lifecycle.ts';
import { meetingFormSchema } from '../round/place.ts';
import { instantSchema } from '../text.ts';

const changeSchema = z.discriminatedUnion('change', [
  z.object({ change: z.literal('person-available'), personId: z.string(), slotId: z.string() }),
  z.object({ change: z.literal('more-meetings'), personId: z.string(), within: z.enum(['day', 'round']) }),
  z.object({ change: z.literal('more-rooms'), form: meetingFormSchema, slotId: z.string() }),
  z.object({ change: z.literal('another-slot') }),
]);

/** What was left out, and the fewest changes that would let it in. */
const unplacedSchema = z.object({ meetingId: z.string(), title: z.string(), changes: z.array(changeSchema) });

const base = z.object({
  planId: z.string(),
  roundId: z.string(),
  /** May what was accepted be moved? */
  moveAccepted: z.boolean(),
  requestedBy: z.string(),
  requestedAt: instantSchema,
  version: z.int(),
});

/** Total priority held, and what no schedule can exceed. */
const found = { value: z.number(), bound: z.number() };

/** A schedule that a moderator has asked for. */
export const plannedSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('requested') }),
    base.extend({ state: z.literal('computing'), ...found }),
    base.extend({
      state: z.literal('ready'),
      ...found,
      optimal: z.boolean(),
      placed: z.int(),
      unplaced: z.array(unplacedSchema),
      readyAt: instantSchema,
    }),
    base.extend({ state: z.literal('failed'), reason: z.string(), failedAt: instantSchema }),
  ])
  .meta({ id: 'Plan' });
export type Plan = z.infer<typeof plannedSchema>;

export const planLifecycle = {
  compute: { from: ['requested', 'computing'], to: 'computing', by: ['system'] },
  finish: { from: ['computing'], to: 'ready', by: ['system'] },
  fail: { from: ['requested', 'computing'], to: 'failed', by: ['system'] },
} as const;

const rest = ({ planId, roundId, moveAccepted, requestedBy, requestedAt, version }: Plan) => ({
  ...{ planId, roundId, moveAccepted, requestedBy, requestedAt },
  version: version + 1,
});

/** Takes the plan up, or tells how far it has come. */
export const computePlan = (plan: Plan, now: { value: number; bound: number }): Plan => {
  requireStep(planLifecycle.compute, plan.state);
  return { ...rest(plan), state: 'computing', ...now };
};

type Outcome = Omit<Extract<Plan, { state: 'ready' }>, keyof z.infer<typeof base> | 'state' | 'readyAt'>;

export const finishPlan = (plan: Plan, outcome: Outcome, now: string): Plan => {
  requireStep(planLifecycle.finish, plan.state);
  return { ...rest(plan), state: 'ready', ...outcome, readyAt: now };
};
