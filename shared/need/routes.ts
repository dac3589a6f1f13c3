import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { needContentSchema, needRecordSchema, needStateSchema } from './need.ts';

const checkSchema = z.object({
  name: z.string(),
  passed: z.boolean(),
  failed: z.array(z.object({ path: z.string(), code: z.string() })),
});
const shown = z.object({
  need: needRecordSchema,
  checks: z.array(checkSchema),
  actions: z.array(z.string()),
});

/** What anybody may see of a published need. */
const publicNeedSchema = z.object({
  needId: z.string(),
  state: z.enum(['published', 'closed']),
  publishedAt: z.string(),
  content: needContentSchema,
});

const moderators = { roles: ['moderator'] } as const;
const one = z.object({ needId: z.string().max(60) });
const write = ['table:read', 'table:write'] as const;

const step = <const Name extends string>(name: Name, summary: string) =>
  route({
    method: 'POST',
    path: `/moderation/needs/{needId}/${name}`,
    summary,
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    response: shown,
    refusals: ['not-found', 'wrong-state', 'need-not-complete'],
  });

export const needRoutes = {
  listPublishedNeeds: route({
    method: 'GET',
    path: '/needs',
    summary: 'Published needs, newest first',
    access: 'public',
    needs: ['table:read'],
    query: z.object({ state: z.enum(['published', 'closed']).default('published'), ...pageQuery }),
    response: pageOf(publicNeedSchema),
    refusals: ['bad-cursor'],
  }),
  getPublishedNeed: route({
    method: 'GET',
    path: '/needs/{needId}',
    summary: 'A published need with its terms',
    access: 'public',
    needs: ['table:read'],
    params: one,
    response: publicNeedSchema,
    refusals: ['not-found'],
  }),
  listNeeds: route({
    method: 'GET',
    path: '/moderation/needs',
    summary: 'Needs in any state',
    access: moderators,
    needs: ['table:read'],
    query: z.object({ state: needStateSchema, ...pageQuery }),
    response: pageOf(shown),
    refusals: ['bad-cursor'],
  }),
  getNeed: route({
    method: 'GET',
    path: '/moderation/needs/{needId}',
    summary: 'A need with its checks',
    access: moderators,
    needs: ['table:read'],
    params: one,
    response: shown,
    refusals: ['not-found'],
  }),
  draftNeed: route({
    method: 'POST',
    path: '/moderation/needs',
    summary: 'Draft a need',
    access: moderators,
    needs: write,
    status: 201,
    body: needContentSchema,
    response: shown,
    refusals: [],
  }),
  changeNeed: route({
    method: 'PUT',
    path: '/moderation/needs/{needId}',
    summary: 'Change a need that is not published',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: needContentSchema,
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }),
  checkNeed: step('check', 'Have the need checked: all must be complete and consistent'),
  publishNeed: step('publish', 'Publish a checked need'),
  closeNeed: route({
    method: 'POST',
    path: '/moderation/needs/{needId}/close',
    summary: 'Close a published need with a reason',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ reason: reasonSchema }),
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }),
} as const;
