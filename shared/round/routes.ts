import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { sideSchema, sides } from '../person/role.ts';
import { route } from '../route.ts';
import { roundContentSchema } from './content.ts';
import { roundMessageSchema } from './message.ts';
import { meetingFormSchema } from './place.ts';
import { roundStateSchema } from './round.ts';
import { signUpRequestSchema, signUpSchema, writtenAnswersSchema } from './sign-up.ts';

/** Where meetings are, without the links that open them: those are for whoever is invited. */
const publicRoomSchema = z.object({
  roomId: z.string(),
  name: z.string(),
  form: meetingFormSchema,
  place: z.string().optional(),
});

/** A round as anybody may read it. */
export const publicRoundSchema = z
  .object({
    roundId: z.string(),
    needId: z.string(),
    state: roundStateSchema,
    content: roundContentSchema.safeExtend({ rooms: z.array(publicRoomSchema) }),
    /** Why it was cancelled, if it was. */
    reason: z.string().optional(),
    /** Whether a party may sign up now. */
    open: z.boolean(),
  })
  .meta({ id: 'PublicRound' });

const mine = z.object({ signUp: signUpSchema, actions: z.array(z.string()) });
const one = z.object({ roundId: z.string().max(60) });
const parties = { roles: sides } as const;
const write = ['table:read', 'table:write'] as const;

/** What anybody may read of a round, and what a party does in it. */
export const roundRoutes = {
  listRounds: route({
    method: 'GET',
    path: '/rounds',
    summary: 'Published dialogue rounds, newest first',
    access: 'public',
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(publicRoundSchema),
    refusals: ['bad-cursor'],
  }),
  getRound: route({
    method: 'GET',
    path: '/rounds/{roundId}',
    summary: 'One dialogue round: dates, times, rooms and questions',
    access: 'public',
    needs: ['table:read'],
    params: one,
    response: publicRoundSchema,
    refusals: ['not-found'],
  }),
  listParticipants: route({
    method: 'GET',
    path: '/rounds/{roundId}/participants',
    summary: 'Who takes part in a round; the list is public, and those who sign up are told so',
    access: 'public',
    needs: ['table:read'],
    params: one,
    response: z.object({ items: z.array(z.object({ name: z.string(), side: sideSchema })) }),
    refusals: ['not-found'],
  }),
  listRoundMessages: route({
    method: 'GET',
    path: '/rounds/{roundId}/messages',
    summary: 'What NAV has told in a round, newest first: what one is told, all are told',
    access: 'public',
    needs: ['table:read'],
    params: one,
    query: z.object(pageQuery),
    response: pageOf(roundMessageSchema),
    refusals: ['not-found', 'bad-cursor'],
  }),
  getMySignUp: route({
    method: 'GET',
    path: '/rounds/{roundId}/sign-up',
    summary: 'My organisation’s sign-up to a round',
    access: parties,
    needs: ['table:read'],
    params: one,
    response: mine,
    refusals: ['not-found'],
  }),
  signUp: route({
    method: 'POST',
    path: '/rounds/{roundId}/sign-up',
    summary: 'Sign up to a round; the list of participants is public',
    access: parties,
    needs: write,
    status: 201,
    params: one,
    body: signUpRequestSchema,
    response: mine,
    refusals: ['not-found', 'already-exists', 'deadline-passed', 'wrong-state', 'profile-not-approved'],
  }),
  changeMySignUp: route({
    method: 'PUT',
    path: '/rounds/{roundId}/sign-up',
    summary: 'Change my organisation’s sign-up, or sign up again',
    access: parties,
    needs: write,
    versioned: true,
    params: one,
    body: signUpRequestSchema,
    response: mine,
    refusals: ['not-found', 'deadline-passed', 'wrong-state', 'profile-not-approved'],
  }),
  answerInWriting: route({
    method: 'PUT',
    path: '/rounds/{roundId}/sign-up/answers',
    summary: 'Answer the round’s questions in writing, with or without a meeting',
    access: parties,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ answers: writtenAnswersSchema }),
    response: mine,
    refusals: ['not-found', 'deadline-passed', 'wrong-state', 'profile-not-approved'],
  }),
  withdrawMySignUp: route({
    method: 'POST',
    path: '/rounds/{roundId}/sign-up/withdraw',
    summary: 'Withdraw from a round',
    access: parties,
    needs: write,
    versioned: true,
    params: one,
    response: mine,
    refusals: ['not-found', 'wrong-state'],
  }),
} as const;
