import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { conflictPairSchema, conflictSchema, namedConflictSchema } from './conflict.ts';

const moderators = { roles: ['moderator'] } as const;

export const conflictRoutes = {
  listConflicts: route({
    method: 'GET',
    path: '/moderation/conflicts',
    summary: 'Conflicts that moderators have found between parties',
    access: moderators,
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(namedConflictSchema),
    refusals: ['bad-cursor'],
  }),
  addConflict: route({
    method: 'POST',
    path: '/moderation/conflicts',
    summary: 'Note that two parties must never meet in a consortium',
    access: moderators,
    needs: ['table:read', 'table:write'],
    status: 201,
    body: z.object({ parties: conflictPairSchema, reason: reasonSchema }),
    response: conflictSchema,
    refusals: ['not-found', 'already-exists'],
  }),
  removeConflict: route({
    method: 'DELETE',
    path: '/moderation/conflicts/{conflictId}',
    summary: 'Take a conflict off the list',
    access: moderators,
    needs: ['table:read', 'table:write'],
    status: 204,
    params: z.object({ conflictId: z.string().max(130) }),
    response: z.undefined(),
    refusals: ['not-found'],
  }),
} as const;
