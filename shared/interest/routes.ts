import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { wishSchema } from './interest.ts';
import { interestViewSchema } from './view.ts';

const investors = { roles: ['investor'] } as const;
const one = z.object({ consortiumId: z.string().max(80) });
const write = ['table:read', 'table:write'] as const;

export const interestRoutes = {
  listMyInterests: route({
    method: 'GET',
    path: '/me/interests',
    summary: 'What my organisation has said of consortia, newest first',
    access: investors,
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(interestViewSchema),
    refusals: ['bad-cursor'],
  }),
  getMyInterest: route({
    method: 'GET',
    path: '/consortia/{consortiumId}/my-interest',
    summary: 'What my organisation has said of a consortium; version 0 as long as that is nothing',
    access: investors,
    needs: ['table:read'],
    params: one,
    response: interestViewSchema,
    refusals: ['not-found', 'profile-not-approved'],
  }),
  tellMyInterest: route({
    method: 'PUT',
    path: '/consortia/{consortiumId}/my-interest',
    summary: 'Tell NAV of our interest, or what we put up and on which conditions',
    access: investors,
    needs: write,
    versioned: true,
    params: one,
    body: wishSchema,
    response: interestViewSchema,
    refusals: ['not-found', 'wrong-state', 'profile-not-approved', 'may-not-meet', 'conflict'],
  }),
  withdrawMyInterest: route({
    method: 'POST',
    path: '/consortia/{consortiumId}/my-interest/withdraw',
    summary: 'Take back what we said',
    access: investors,
    needs: write,
    versioned: true,
    params: one,
    response: interestViewSchema,
    refusals: ['not-found', 'wrong-state'],
  }),
  listConsortiumInterests: route({
    method: 'GET',
    path: '/consortia/{consortiumId}/interests',
    summary: 'Which investors have told of their interest in a consortium, and on which conditions',
    access: { roles: ['moderator'] },
    needs: ['table:read'],
    params: one,
    query: z.object(pageQuery),
    response: pageOf(interestViewSchema),
    refusals: ['not-found', 'bad-cursor'],
  }),
} as const;
