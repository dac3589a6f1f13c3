import * as z from 'zod';
import { employerFitSchema, investorFitSchema, offerFitSchema } from '../matching/answer.ts';
import { sides } from '../person/role.ts';
import { route } from '../route.ts';
import { explanationViewSchema } from './view.ts';
import { whatIfViewSchema } from './what-if.ts';

const need = z.object({ needId: z.string().max(60) });

export const explanationRoutes = {
  explainConsortium: route({
    method: 'GET',
    path: '/consortia/{consortiumId}/explanation',
    summary: 'Why a consortium got its score: parts that add up, what held it back, and why it won or lost',
    access: { roles: ['moderator', ...sides] },
    needs: ['table:read'],
    spends: 'costly',
    params: z.object({ consortiumId: z.string().max(80) }),
    response: explanationViewSchema,
    refusals: ['not-found', 'profile-not-approved', 'not-independent'],
  }),
  getMyFits: route({
    method: 'GET',
    path: '/me/fits',
    summary: 'How well my profile, as it is now, fits a published need, criterion by criterion',
    access: { roles: sides },
    needs: ['table:read'],
    query: need,
    response: z.discriminatedUnion('side', [
      z.object({ side: z.literal('provider'), offers: z.array(offerFitSchema) }),
      z.object({ side: z.literal('investor'), fit: investorFitSchema }),
      z.object({ side: z.literal('employer'), fit: employerFitSchema }),
    ]),
    refusals: ['not-found'],
  }),
  getMyWhatIf: route({
    method: 'GET',
    path: '/me/what-if',
    summary: 'Which single change to my profile would raise my chances the most, once it has been computed',
    access: { roles: ['provider'] },
    needs: ['table:read'],
    query: need,
    response: whatIfViewSchema,
    refusals: ['not-found', 'no-published-run', 'profile-not-approved'],
  }),
  computeMyWhatIf: route({
    method: 'POST',
    path: '/me/what-if',
    summary: 'Compute which change would help; free where it is computed for this profile and run already',
    access: { roles: ['provider'] },
    needs: ['table:read', 'table:write'],
    spends: 'costly',
    body: need,
    response: whatIfViewSchema,
    refusals: ['not-found', 'no-published-run', 'profile-not-approved'],
  }),
} as const;
