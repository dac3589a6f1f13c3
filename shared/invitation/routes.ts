import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { roles, sides } from '../person/role.ts';
import { route } from '../route.ts';
import { answerSchema, invitationSchema } from './invitation.ts';

const shown = z.object({ invitation: invitationSchema, actions: z.array(z.string()) });
const one = z.object({ invitationId: z.string().max(200) });

export const invitationRoutes = {
  listMyInvitations: route({
    method: 'GET',
    path: '/me/invitations',
    summary: 'Invitations to my organisation, newest first',
    access: { roles: sides },
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(shown),
    refusals: ['bad-cursor'],
  }),
  getInvitation: route({
    method: 'GET',
    path: '/invitations/{invitationId}',
    summary: 'One invitation',
    access: { roles },
    needs: ['table:read'],
    params: one,
    response: shown,
    refusals: ['not-found'],
  }),
  answerInvitation: route({
    method: 'POST',
    path: '/invitations/{invitationId}/answer',
    summary: 'Accept, decline, or say that no time fits',
    access: { roles: sides },
    needs: ['table:read', 'table:write'],
    versioned: true,
    params: one,
    body: answerSchema,
    response: shown,
    refusals: ['not-found', 'wrong-state', 'slot-taken', 'may-not-meet', 'conflict'],
  }),
  listConsortiumInvitations: route({
    method: 'GET',
    path: '/consortia/{consortiumId}/invitations',
    summary: 'Who has been invited to a consortium’s meeting, and what they answered',
    access: { roles: ['moderator'] },
    needs: ['table:read'],
    params: z.object({ consortiumId: z.string().max(80) }),
    query: z.object(pageQuery),
    response: pageOf(shown),
    refusals: ['not-found', 'bad-cursor'],
  }),
} as const;
