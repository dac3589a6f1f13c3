import * as z from 'zod';
import { meetingSchema } from '../consortium/meeting.ts';
import { pageOf, pageQuery } from '../page.ts';
import { clockTimeSchema } from '../round/content.ts';
import { roundSchema } from '../round/round.ts';
import { presenceSchema } from '../round/sign-up.ts';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { plannedSchema } from './planned.ts';
import { meetingViewSchema } from './view.ts';

const moderators = { roles: ['moderator'] } as const;
const one = z.object({ meetingId: z.string().max(160) });
const inRound = z.object({ roundId: z.string().max(60) });
const write = ['table:read', 'table:write'] as const;

const step = <const Path extends string>(path: Path, summary: string) =>
  ({
    method: 'POST',
    path: `/moderation/meetings/{meetingId}/${path}`,
    summary,
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    response: meetingViewSchema,
    refusals: ['not-found', 'wrong-state', 'slot-taken', 'conflict'],
  }) as const;

const roundStep = <const Path extends string>(path: Path, summary: string) =>
  ({
    method: 'POST',
    path: `/moderation/rounds/{roundId}/${path}`,
    summary,
    access: moderators,
    needs: write,
    versioned: true,
    params: inRound,
    response: z.object({ round: roundSchema, actions: z.array(z.string()) }),
    refusals: ['not-found', 'wrong-state'],
  }) as const;

/** How moderators schedule a round and look after its meetings. */
export const meetingModerationRoutes = {
  listRoundMeetings: route({
    method: 'GET',
    path: '/moderation/rounds/{roundId}/meetings',
    summary: 'Every meeting of a round, in the order of time, with objections',
    access: moderators,
    needs: ['table:read'],
    params: inRound,
    query: z.object(pageQuery),
    response: pageOf(meetingViewSchema),
    refusals: ['not-found', 'bad-cursor'],
  }),
  planRound: route({
    method: 'POST',
    path: '/moderation/rounds/{roundId}/plans',
    summary: 'Schedule a round: what was accepted stays unless asked otherwise',
    access: moderators,
    needs: write,
    spends: 'costly',
    status: 201,
    params: inRound,
    body: z.object({ moveAccepted: z.boolean().default(false) }),
    response: plannedSchema,
    refusals: ['not-found', 'wrong-state', 'already-computing'],
  }),
  listPlans: route({
    method: 'GET',
    path: '/moderation/rounds/{roundId}/plans',
    summary: 'Schedules of a round, newest first: progress, proof, and what could not be placed',
    access: moderators,
    needs: ['table:read'],
    params: inRound,
    query: z.object(pageQuery),
    response: pageOf(plannedSchema),
    refusals: ['not-found', 'bad-cursor'],
  }),
  showSchedule: route(roundStep('show-schedule', 'Show the provisional schedule; parties may object to it')),
  finaliseRound: route(roundStep('finalise', 'Make the schedule final: everybody is invited')),
  placeMeeting: route({
    ...step('place', 'Put a meeting that is not invited to yet in a slot and a room of its round'),
    body: z.object({ start: clockTimeSchema, roomId: z.string().max(40) }),
    refusals: ['not-found', 'wrong-state', 'slot-taken', 'conflict', 'invalid-input'],
  }),
  moveMeeting: route({
    ...step('move', 'Move a meeting; everybody is asked anew'),
    body: z.object({ time: meetingSchema, roomId: z.string().max(40).optional() }),
    refusals: ['not-found', 'wrong-state', 'slot-taken', 'conflict', 'deadline-passed'],
  }),
  cancelMeeting: route({
    ...step('cancel', 'Call a meeting off, with the reason'),
    body: z.object({ reason: reasonSchema }),
  }),
  recordMeetingPresence: route({
    ...step('presence', 'Record who came to a meeting'),
    body: z.object({
      presence: z
        .array(z.object({ profileId: z.string().max(40), presence: presenceSchema }))
        .min(1)
        .max(30),
    }),
    refusals: ['not-found', 'wrong-state', 'invalid-input'],
  }),
  listPresence: route({
    method: 'GET',
    path: '/moderation/profiles/{profileId}/presence',
    summary: 'Which meetings a party came to, and which it did not; for moderators only',
    access: moderators,
    needs: ['table:read'],
    params: z.object({ profileId: z.string().max(40) }),
    response: z.object({
      noShows: z.int(),
      items: z.array(z.object({ meetingId: z.string(), start: z.string(), presence: presenceSchema })),
    }),
    refusals: ['not-found'],
  }),
} as const;
