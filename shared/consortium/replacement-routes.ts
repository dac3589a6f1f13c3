import * as z from 'zod';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { replacementSchema } from './replacement.ts';

const moderators = { roles: ['moderator'] } as const;
const write = ['table:read', 'table:write'] as const;
const shown = z.object({ replacement: replacementSchema, actions: z.array(z.string()) });

const decide = <const Step extends string>(step: Step, summary: string) =>
  ({
    method: 'POST',
    path: `/moderation/replacements/{replacementId}/${step}`,
    summary,
    access: moderators,
    needs: write,
    versioned: true,
    params: z.object({ replacementId: z.string().max(200) }),
    body: z.object({ reason: reasonSchema }),
    response: shown,
    refusals: ['not-found', 'wrong-state', 'conflict'],
  }) as const;

/** Who takes the place of a party that declined or stayed silent: found by the engine, decided by a moderator. */
export const replacementRoutes = {
  listReplacements: route({
    method: 'GET',
    path: '/moderation/consortia/{consortiumId}/replacements',
    summary: 'Replacements of a consortium’s parties, with what each would change',
    access: moderators,
    needs: ['table:read'],
    params: z.object({ consortiumId: z.string().max(80) }),
    response: z.object({ items: z.array(shown) }),
    refusals: ['not-found'],
  }),
  approveReplacement: route({
    ...decide('approve', 'Let the proposed party take the place: it is invited'),
    refusals: ['not-found', 'wrong-state', 'may-not-meet', 'conflict'],
  }),
  rejectReplacement: route(decide('reject', 'Reject the proposed party, with a reason: the search goes on')),
  leavePlaceEmpty: route(decide('leave-empty', 'Leave the place empty, with a reason')),
} as const;
