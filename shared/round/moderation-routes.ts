import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { roundContentSchema, roundExtensionSchema } from './content.ts';
import { roundMessageRequestSchema, roundMessageSchema } from './message.ts';
import { roundSchema } from './round.ts';
import { presenceSchema, signUpSchema } from './sign-up.ts';

const shown = z.object({ round: roundSchema, actions: z.array(z.string()) });
const moderators = { roles: ['moderator'] } as const;
const one = z.object({ roundId: z.string().max(60) });
const write = ['table:read', 'table:write'] as const;
const signedUp = z.object({ signUp: signUpSchema, actions: z.array(z.string()) });

const step = <const Path extends string>(path: Path, summary: string) =>
  ({
    method: 'POST',
    path: `/moderation/rounds/{roundId}/${path}`,
    summary,
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }) as const;

/** What moderators do with dialogue rounds. */
export const roundModerationRoutes = {
  listAllRounds: route({
    method: 'GET',
    path: '/moderation/rounds',
    summary: 'Dialogue rounds: drafts, or those that are published',
    access: moderators,
    needs: ['table:read'],
    query: z.object({ drafts: z.stringbool().default(false), ...pageQuery }),
    response: pageOf(shown),
    refusals: ['bad-cursor'],
  }),
  getRoundToModerate: route({
    method: 'GET',
    path: '/moderation/rounds/{roundId}',
    summary: 'A dialogue round and what can be done with it',
    access: moderators,
    needs: ['table:read'],
    params: one,
    response: shown,
    refusals: ['not-found'],
  }),
  draftRound: route({
    method: 'POST',
    path: '/moderation/rounds',
    summary: 'Draft a dialogue round for a need',
    access: moderators,
    needs: write,
    status: 201,
    body: z.object({ needId: z.string().max(60), content: roundContentSchema }),
    response: shown,
    refusals: ['not-found'],
  }),
  changeRound: route({
    method: 'PUT',
    path: '/moderation/rounds/{roundId}',
    summary: 'Change a drafted round',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: roundContentSchema,
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }),
  extendRound: route({
    ...step('extend', 'Add times and rooms to a published round; those that it has stay'),
    body: roundExtensionSchema,
    refusals: ['not-found', 'wrong-state', 'invalid-input'],
  }),
  publishRound: route(step('publish', 'Publish a round: parties can sign up until its deadline')),
  closeRound: route(step('close', 'Close a round whose meetings are over')),
  cancelRound: route({
    ...step('cancel', 'Cancel a round; everybody in it is told why'),
    body: z.object({ reason: reasonSchema }),
  }),
  listSignUps: route({
    method: 'GET',
    path: '/moderation/rounds/{roundId}/sign-ups',
    summary: 'Who has signed up, with availability, written answers and presence at the conference',
    access: moderators,
    needs: ['table:read'],
    params: one,
    query: z.object(pageQuery),
    response: pageOf(signedUp),
    refusals: ['not-found', 'bad-cursor'],
  }),
  recordConferencePresence: route({
    method: 'POST',
    path: '/moderation/rounds/{roundId}/sign-ups/{profileId}/presence',
    summary: 'Record whether a party came to the conference',
    access: moderators,
    needs: write,
    versioned: true,
    params: one.extend({ profileId: z.string().max(40) }),
    body: z.object({ presence: presenceSchema }),
    response: signedUp,
    refusals: ['not-found', 'wrong-state'],
  }),
  tellEverybody: route({
    method: 'POST',
    path: '/moderation/rounds/{roundId}/messages',
    summary: 'Tell everybody in a round the same; there is no way to tell only one',
    access: moderators,
    needs: write,
    status: 201,
    params: one,
    body: roundMessageRequestSchema,
    response: roundMessageSchema,
    refusals: ['not-found', 'wrong-state'],
  }),
} as const;
