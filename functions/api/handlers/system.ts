import { criteria, exclusions } from '../../../shared/matching/criteria.ts';
import { engineVersion } from '../../../shared/matching/index.ts';
import { openApiDocument } from '../../../shared/open-api/document.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { systemRoutes } from '../../../shared/system/routes.ts';
import type { Handlers } from '../handler.ts';

const list = <T>(rows: readonly T[]): T[] => [...rows];

export const systemHandlers: Handlers<typeof systemRoutes> = {
  getHealth: async (_request, deps) => {
    try {
      await deps.store.pageOfItems({ partition: 'HEALTH' }, { limit: 1 });
    } catch {
      return refuse('unavailable');
    }
    return { body: { status: 'ok' } };
  },
  getVersion: async (_request, { env }) => ({
    body: { service: env.VERSION, engine: engineVersion, stage: env.STAGE },
  }),
  getOpenApi: async () => ({ body: openApiDocument() }),
  getCriteria: async () => ({
    body: {
      criteria: {
        offer: list(criteria.offer),
        investor: list(criteria.investor),
        employer: list(criteria.employer),
      },
      exclusions: {
        offer: list(exclusions.offer),
        investor: list(exclusions.investor),
        employer: list(exclusions.employer),
      },
    },
  }),
};
