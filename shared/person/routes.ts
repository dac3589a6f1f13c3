import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { organisationNameSchema } from '../text.ts';
import { knownNumberSchema } from './organisation.ts';
import { contactSchema, registrationSchema } from './person.ts';
import { roles } from './role.ts';
import { mineSchema, shownPersonSchema } from './view.ts';

const shown = shownPersonSchema;
const mine = mineSchema;
const one = z.object({ personId: z.string().max(100) });
const everybody = { roles } as const;
const deciding = [
  'not-found',
  'wrong-state',
  'forbidden',
  'same-person-twice',
  'two-person-rule',
  'conflict',
] as const;

export const personRoutes = {
  getMe: route({
    method: 'GET',
    path: '/me',
    summary: 'My own record: role, organisation, contact address and language',
    access: 'signed-in',
    needs: ['table:read'],
    response: mine,
    refusals: ['not-registered'],
  }),
  registerMe: route({
    method: 'POST',
    path: '/me',
    summary: 'Register myself, for an organisation and in a role',
    access: 'signed-in',
    needs: ['table:read', 'table:write'],
    spends: 'registration',
    status: 201,
    body: registrationSchema,
    response: mine,
    refusals: ['already-exists'],
  }),
  changeMe: route({
    method: 'PUT',
    path: '/me',
    summary:
      'Change my name or language, or ask for another contact address, which a link mailed to it confirms',
    access: 'signed-in',
    needs: ['table:read', 'table:write'],
    versioned: true,
    body: contactSchema,
    response: mine,
    refusals: ['not-registered', 'forbidden'],
  }),
  giveUpMyRequest: route({
    method: 'POST',
    path: '/me/give-up',
    summary: 'Take back my request to act for an organisation or NAV, before anybody has decided on it',
    access: 'signed-in',
    needs: ['table:read', 'table:write'],
    versioned: true,
    response: mine,
    refusals: ['not-registered', 'forbidden', 'wrong-state'],
  }),
  listPeople: route({
    method: 'GET',
    path: '/people',
    summary: 'People of my organisation; for a moderator those of the organisation asked for',
    access: everybody,
    needs: ['table:read'],
    query: z.object({ organisation: knownNumberSchema.optional(), ...pageQuery }),
    response: pageOf(shown),
    refusals: ['bad-cursor'],
  }),
  getPerson: route({
    method: 'GET',
    path: '/people/{personId}',
    summary: 'One person, for whoever may decide over them',
    access: everybody,
    needs: ['table:read'],
    params: one,
    response: shown,
    refusals: ['not-found'],
  }),
  nameOrganisation: route({
    method: 'PUT',
    path: '/people/{personId}/organisation',
    summary: 'Correct the name that the first of an organisation has typed, before letting them in',
    access: { roles: ['moderator'] },
    needs: ['table:read', 'table:write'],
    versioned: true,
    params: one,
    body: z.object({ name: organisationNameSchema }),
    response: shown,
    refusals: ['not-found', 'wrong-state', 'forbidden'],
  }),
  acceptPerson: route({
    method: 'POST',
    path: '/people/{personId}/accept',
    summary: 'Let somebody act for the organisation or role they asked for',
    access: everybody,
    needs: ['table:read', 'table:write'],
    versioned: true,
    params: one,
    response: shown,
    refusals: deciding,
  }),
  removePerson: route({
    method: 'POST',
    path: '/people/{personId}/remove',
    summary:
      'Decline a request, or end that somebody acts; for a moderator the yes of one of the two that it takes',
    access: everybody,
    needs: ['table:read', 'table:write'],
    versioned: true,
    params: one,
    response: shown,
    refusals: deciding,
  }),
  keepPerson: route({
    method: 'POST',
    path: '/people/{personId}/keep',
    summary: 'Take back that a moderator is to be removed, before a second one has agreed',
    access: { roles: ['moderator'] },
    needs: ['table:read', 'table:write'],
    versioned: true,
    params: one,
    response: shown,
    refusals: deciding,
  }),
} as const;
