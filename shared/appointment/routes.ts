import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { appointmentSchema } from './appointment.ts';

const moderators = { roles: ['moderator'] } as const;
const consortium = z.object({ consortiumId: z.string().max(80) });
const write = ['table:read', 'table:write'] as const;

/** Whether the evaluator is independent of the parties by today's records; otherwise it reads nothing any more. */
const shown = z.object({
  appointment: appointmentSchema,
  independent: z.boolean(),
  actions: z.array(z.string()),
});

export const appointmentRoutes = {
  listEvaluators: route({
    method: 'GET',
    path: '/moderation/evaluators',
    summary: 'The evaluators who may be appointed',
    access: moderators,
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(z.object({ personId: z.string(), name: z.string(), organisation: z.string() })),
    refusals: ['bad-cursor'],
  }),
  listAppointments: route({
    method: 'GET',
    path: '/consortia/{consortiumId}/evaluators',
    summary: 'Who is to verify the results of a consortium',
    access: moderators,
    needs: ['table:read'],
    params: consortium,
    query: z.object(pageQuery),
    response: pageOf(shown).extend({ actions: z.array(z.string()) }),
    refusals: ['not-found', 'bad-cursor'],
  }),
  appointEvaluator: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/evaluators',
    summary: 'Appoint an independent evaluator, who may then read the consortium and its terms',
    access: moderators,
    needs: write,
    status: 201,
    params: consortium,
    body: z.object({ personId: z.string().max(100) }),
    response: shown,
    refusals: ['not-found', 'wrong-state', 'already-exists', 'not-independent', 'conflict'],
  }),
  endAppointment: route({
    method: 'DELETE',
    path: '/consortia/{consortiumId}/evaluators/{personId}',
    summary: 'End an appointment; the evaluator no longer sees the consortium',
    access: moderators,
    needs: write,
    status: 204,
    params: consortium.extend({ personId: z.string().max(100) }),
    response: z.undefined(),
    refusals: ['not-found'],
  }),
} as const;
