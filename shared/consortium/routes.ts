import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { sides } from '../person/role.ts';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { browseQuery } from './browse.ts';
import { conclusionResults } from './consortium.ts';
import { meetingSchema } from './meeting.ts';
import { consortiumViewSchema } from './view.ts';

const readers = { roles: ['moderator', 'evaluator', ...sides] } as const;
const moderators = { roles: ['moderator'] } as const;
const one = z.object({ consortiumId: z.string().max(80) });
const write = ['table:read', 'table:write'] as const;
/** Why to go on although something has changed. Needed only where that is all that stands in the way. */
const override = { override: z.object({ reason: reasonSchema }).optional() };
const notNow = ['may-not-meet', 'needs-override', 'another-consortium-approved', 'conflict'] as const;

export const consortiumRoutes = {
  listConsortia: route({
    method: 'GET',
    path: '/consortia',
    summary:
      'Consortia: of a run for a moderator, of published runs for an investor, those I am in or appointed to for others',
    access: readers,
    needs: ['table:read'],
    query: z.object({
      needId: z.string().max(60).optional(),
      runId: z.string().max(60).optional(),
      ...browseQuery,
      ...pageQuery,
    }),
    response: pageOf(consortiumViewSchema),
    refusals: ['not-found', 'bad-cursor'],
  }),
  compareConsortia: route({
    method: 'GET',
    path: '/comparison',
    summary: 'Two to four consortia side by side',
    access: { roles: ['moderator', 'investor'] },
    needs: ['table:read'],
    query: z.object({
      consortia: z
        .string()
        .max(400)
        .transform((text) => text.split(','))
        .pipe(z.array(z.string().min(1).max(80)).min(2).max(4)),
    }),
    response: z.object({ items: z.array(consortiumViewSchema) }),
    refusals: ['not-found', 'profile-not-approved'],
  }),
  getConsortium: route({
    method: 'GET',
    path: '/consortia/{consortiumId}',
    summary: 'One consortium',
    access: readers,
    needs: ['table:read'],
    params: one,
    response: consortiumViewSchema,
    refusals: ['not-found', 'profile-not-approved', 'not-independent'],
  }),
  recommendConsortium: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/recommend',
    summary: 'Recommend a consortium, with a reason and a suggested meeting',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ reason: reasonSchema, meeting: meetingSchema, ...override }),
    response: consortiumViewSchema,
    refusals: ['not-found', 'wrong-state', 'no-published-run', ...notNow],
  }),
  approveConsortium: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/approve',
    summary: 'Approve what another moderator has recommended; the parties are then invited',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ reason: reasonSchema, ...override }),
    response: consortiumViewSchema,
    refusals: [
      'not-found',
      'wrong-state',
      'no-published-run',
      'same-person-twice',
      'two-person-rule',
      ...notNow,
    ],
  }),
  inviteConsortium: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/invite',
    summary: 'Invite the parties of an approved consortium, once what stood in the way is gone',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    response: consortiumViewSchema,
    refusals: ['not-found', 'wrong-state', 'may-not-meet', 'conflict'],
  }),
  sendBackConsortium: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/send-back',
    summary: 'Send a recommended consortium back with a reason',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ reason: reasonSchema }),
    response: consortiumViewSchema,
    refusals: ['not-found', 'wrong-state'],
  }),
  concludeConsortium: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/conclude',
    summary:
      'Record how it ended, with the reason: a contract, or none, which makes room for another consortium',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ result: z.enum(conclusionResults), reason: reasonSchema }),
    response: consortiumViewSchema,
    refusals: ['not-found', 'wrong-state', 'may-not-meet', 'conflict'],
  }),
} as const;
