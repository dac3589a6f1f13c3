import * as z from 'zod';
import { route } from '../route.ts';
import { savedSearchListSchema } from './saved-search.ts';

const investors = { roles: ['investor'] } as const;
const mine = z.object({ searches: savedSearchListSchema });

/** What somebody looks for again and again among the consortia. */
export const savedSearchRoutes = {
  getMySavedSearches: route({
    method: 'GET',
    path: '/me/saved-searches',
    summary: 'The searches that I have saved; version 0 as long as that is none',
    access: investors,
    needs: ['table:read'],
    response: mine,
    refusals: [],
  }),
  saveMySearches: route({
    method: 'PUT',
    path: '/me/saved-searches',
    summary: 'Save my searches, all of them: at most thirty, each with a name of its own',
    access: investors,
    needs: ['table:read', 'table:write'],
    versioned: true,
    body: mine,
    response: mine,
    refusals: [],
  }),
} as const;
