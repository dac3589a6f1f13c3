import * as z from 'zod';
import { route } from '../route.ts';

const criterionSchema = z.object({
  name: z.string(),
  weight: z.number(),
  field: z.string(),
  formula: z.string(),
});

export const systemRoutes = {
  getHealth: route({
    method: 'GET',
    path: '/health',
    summary: 'Is the service able to answer from its table?',
    access: 'public',
    needs: ['table:read'],
    response: z.object({ status: z.literal('ok') }),
    refusals: ['unavailable'],
  }),
  getVersion: route({
    method: 'GET',
    path: '/version',
    summary: 'The versions of the service and of the engine',
    access: 'public',
    needs: [],
    response: z.object({ service: z.string(), engine: z.string(), stage: z.string() }),
    refusals: [],
  }),
  getOpenApi: route({
    method: 'GET',
    path: '/openapi.json',
    summary: 'This document',
    access: 'public',
    needs: [],
    response: z.looseObject({ openapi: z.string() }),
    refusals: [],
  }),
  getCriteria: route({
    method: 'GET',
    path: '/matching/criteria',
    summary: 'How matching works: the criteria and exclusions of each side, as the engine itself uses them',
    access: 'public',
    needs: [],
    response: z.object({
      criteria: z.record(z.string(), z.array(criterionSchema)),
      exclusions: z.record(z.string(), z.array(z.string())),
    }),
    refusals: [],
  }),
} as const;
