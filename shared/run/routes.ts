import * as z from 'zod';
import { fitsSchema } from '../matching/answer.ts';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { runDifferencesSchema, runReportsSchema } from './reports.ts';
import { runSchema } from './run.ts';

const shown = z.object({ run: runSchema, actions: z.array(z.string()) });
const moderators = { roles: ['moderator'] } as const;
const one = z.object({ runId: z.string().max(60) });

export const runRoutes = {
  startRun: route({
    method: 'POST',
    path: '/moderation/needs/{needId}/runs',
    summary: 'Match the need over the profiles as they are now',
    access: moderators,
    needs: ['table:read', 'table:write'],
    spends: 'costly',
    status: 201,
    params: z.object({ needId: z.string().max(60) }),
    body: z.object({ k: z.int().min(1).max(50).default(10) }),
    response: shown,
    refusals: ['not-found', 'wrong-state', 'already-computing'],
  }),
  listRuns: route({
    method: 'GET',
    path: '/moderation/needs/{needId}/runs',
    summary: 'The need’s runs, newest first',
    access: moderators,
    needs: ['table:read'],
    params: z.object({ needId: z.string().max(60) }),
    query: z.object(pageQuery),
    response: pageOf(shown),
    refusals: ['not-found', 'bad-cursor'],
  }),
  getRun: route({
    method: 'GET',
    path: '/moderation/runs/{runId}',
    summary: 'A run with its progress, or its result and proof',
    access: moderators,
    needs: ['table:read'],
    params: one,
    response: shown,
    refusals: ['not-found'],
  }),
  getRunMarket: route({
    method: 'GET',
    path: '/moderation/runs/{runId}/market',
    summary: 'The frozen market file: whoever has it can re-run the result',
    access: moderators,
    needs: ['table:read'],
    spends: 'costly',
    params: one,
    response: z.looseObject({}),
    refusals: ['not-found', 'run-not-ready'],
  }),
  getRunFits: route({
    method: 'GET',
    path: '/moderation/runs/{runId}/fits',
    summary: 'How well everybody fits, criterion by criterion, and who is excluded by which rule',
    access: moderators,
    needs: ['table:read'],
    spends: 'costly',
    params: one,
    response: fitsSchema.meta({ id: 'Fits' }),
    refusals: ['not-found', 'run-not-ready'],
  }),
  listExclusions: route({
    method: 'GET',
    path: '/moderation/runs/{runId}/exclusions',
    summary: 'Who was excluded, and by which rule',
    access: moderators,
    needs: ['table:read'],
    params: one,
    query: z.object(pageQuery),
    response: pageOf(
      z.object({ partyId: z.string(), name: z.string(), element: z.string().optional(), rule: z.string() }),
    ),
    refusals: ['not-found', 'run-not-ready', 'bad-cursor'],
  }),
  getRunReports: route({
    method: 'GET',
    path: '/moderation/runs/{runId}/reports',
    summary: 'How each kind and size of provider fared, and what would close a capital gap',
    access: moderators,
    needs: ['table:read'],
    params: one,
    response: runReportsSchema,
    refusals: ['not-found', 'run-not-ready'],
  }),
  getRunDifferences: route({
    method: 'GET',
    path: '/moderation/runs/{runId}/differences',
    summary: 'What changed from an earlier run of the need: in what went in, and in what came out',
    access: moderators,
    needs: ['table:read'],
    spends: 'costly',
    params: one,
    query: z.object({ before: z.string().max(60) }),
    response: runDifferencesSchema,
    refusals: ['not-found', 'run-not-ready'],
  }),
  publishRun: route({
    method: 'POST',
    path: '/moderation/runs/{runId}/publish',
    summary: 'Show the run’s consortia to the parties and the investors',
    access: moderators,
    needs: ['table:read', 'table:write'],
    versioned: true,
    params: one,
    response: shown,
    refusals: ['not-found', 'wrong-state', 'run-not-ready'],
  }),
} as const;
