import * as z from 'zod';
import { localisedSchema } from '../language.ts';
import { route } from '../route.ts';
import { reasonSchema } from '../text.ts';
import { codeSchema, listedTermSchema, taxonomyKindSchema, termSchema } from './term.ts';

const listSchema = z.object({ kind: taxonomyKindSchema, terms: z.array(listedTermSchema) });
const one = z.object({ kind: taxonomyKindSchema, code: codeSchema });

const moderation = {
  access: { roles: ['moderator'] },
  needs: ['table:read', 'table:write'],
  response: listedTermSchema,
} as const;

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
    ...moderation,
    method: 'POST',
    path: '/taxonomies/{kind}/terms',
    summary: 'Add a term to a taxonomy, or take a retired one into use again',
    status: 201,
    params: z.object({ kind: taxonomyKindSchema }),
    body: termSchema,
    refusals: ['already-exists'],
  }),
  renameTerm: route({
    ...moderation,
    method: 'PUT',
    path: '/taxonomies/{kind}/terms/{code}',
    summary: 'Give a term another name; its code stays',
    params: one,
    body: z.object({ name: localisedSchema }),
    refusals: ['not-found', 'conflict'],
  }),
  retireTerm: route({
    ...moderation,
    method: 'POST',
    path: '/taxonomies/{kind}/terms/{code}/retire',
    summary: 'Retire a term: what is stored keeps it, and nobody can choose it any more',
    params: one,
    body: z.object({ reason: reasonSchema }),
    refusals: ['not-found', 'wrong-state', 'last-term', 'conflict'],
  }),
} as const;
