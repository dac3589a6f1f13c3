import * as z from 'zod';
import { route } from '../route.ts';
import { taxonomyKindSchema, termSchema } from './term.ts';

const listSchema = z.object({ kind: taxonomyKindSchema, terms: z.array(termSchema) });

export const taxonomyRoutes = {
  listTaxonomies: route({
    method: 'GET',
    path: '/taxonomies',
    summary: 'Elements, areas, themes, sectors and languages with their names',
    access: 'public',
    needs: ['table:read'],
    response: z.object({ items: z.array(listSchema) }),
    refusals: [],
  }),
  addTerm: route({
    method: 'POST',
    path: '/taxonomies/{kind}/terms',
    summary: 'Add a term to a taxonomy, or rename one',
    access: { roles: ['moderator'] },
    needs: ['table:read', 'table:write'],
    status: 201,
    params: z.object({ kind: taxonomyKindSchema }),
    body: termSchema,
    response: termSchema,
    refusals: [],
  }),
} as const;
