import * as z from 'zod';
import { invitationSchema } from '../invitation/invitation.ts';
import { sides } from '../person/role.ts';
import { route } from '../route.ts';
import { lineSchema, reasonSchema } from '../text.ts';
import { meetingViewSchema } from './view.ts';

const readers = { roles: ['moderator', ...sides] } as const;
const parties = { roles: sides } as const;
const one = z.object({ meetingId: z.string().max(160) });
const inRound = z.object({ roundId: z.string().max(60) });
const write = ['table:read', 'table:write'] as const;

/** What parties see and do of meetings. Answers are given to invitations. */
export const meetingRoutes = {
  listMyMeetings: route({
    method: 'GET',
    path: '/rounds/{roundId}/meetings',
    summary: 'My organisation’s meetings in a round, once its schedule is shown',
    access: parties,
    needs: ['table:read'],
    params: inRound,
    response: z.object({ items: z.array(meetingViewSchema) }),
    refusals: ['not-found'],
  }),
  requestMeeting: route({
    method: 'POST',
    path: '/rounds/{roundId}/meetings',
    summary: 'Ask for a meeting with another party of a consortium of mine; the schedule finds a time',
    access: parties,
    needs: write,
    status: 201,
    params: inRound,
    body: z.object({ with: z.string().max(40), title: lineSchema(160, 3) }),
    response: meetingViewSchema,
    refusals: [
      ...(['not-found', 'wrong-state', 'too-many-meetings', 'already-exists'] as const),
      ...(['profile-not-approved', 'may-not-meet', 'conflict'] as const),
    ],
  }),
  getMeeting: route({
    method: 'GET',
    path: '/meetings/{meetingId}',
    summary: 'One meeting',
    access: readers,
    needs: ['table:read'],
    params: one,
    response: meetingViewSchema,
    refusals: ['not-found'],
  }),
  objectToMeeting: route({
    method: 'POST',
    path: '/meetings/{meetingId}/objection',
    summary: 'Say that a provisional time does not do, and why',
    access: parties,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ reason: reasonSchema }),
    response: meetingViewSchema,
    refusals: ['not-found', 'wrong-state', 'deadline-passed'],
  }),
  sendStandIn: route({
    method: 'POST',
    path: '/invitations/{invitationId}/stand-in',
    summary: 'Let somebody else of my organisation take the place at a meeting',
    access: parties,
    needs: write,
    versioned: true,
    params: z.object({ invitationId: z.string().max(200) }),
    body: z.object({ personId: z.string().max(100) }),
    response: z.object({ invitation: invitationSchema, actions: z.array(z.string()) }),
    refusals: ['not-found', 'wrong-state', 'slot-taken', 'may-not-meet', 'conflict'],
  }),
} as const;
