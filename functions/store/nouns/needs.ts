import * as z from 'zod';
import { needRecordSchema } from '../../../shared/need/need.ts';
import { runSchema } from '../../../shared/run/run.ts';
import { noun } from '../noun.ts';

export const needs = noun({
  kind: 'need',
  holds: 'A need',
  schema: needRecordSchema,
  key: (needId: string) => ({ pk: `NEED#${needId}`, sk: 'NEED' }),
  idOf: ({ needId }) => needId,
  indexes: (need) => ({
    gsi1pk: `NEEDS#${need.state}`,
    gsi1sk: `${'publishedAt' in need ? need.publishedAt : need.createdAt}#${need.needId}`,
  }),
});

export const runs = noun({
  kind: 'run',
  holds: 'A run: its state, progress and proof',
  schema: runSchema,
  key: (runId: string) => ({ pk: `RUN#${runId}`, sk: 'RUN' }),
  idOf: ({ runId }) => runId,
  indexes: ({ needId, requestedAt, runId }) => ({
    gsi1pk: `RUNS#${needId}`,
    gsi1sk: `${requestedAt}#${runId}`,
  }),
});

/** An item holds 400 KB at most: large documents are compressed and cut. */
export const chunks = noun({
  kind: 'chunk',
  holds: 'A piece of a run’s frozen market, or of its fits',
  schema: z.object({
    runId: z.string(),
    document: z.enum(['MARKET', 'FITS']),
    index: z.int(),
    count: z.int(),
    bytes: z.instanceof(Uint8Array),
  }),
  key: ({ runId, document, index }: { runId: string; document: string; index: number }) => ({
    pk: `RUN#${runId}`,
    sk: `${document}#${String(index).padStart(5, '0')}`,
  }),
  idOf: ({ runId, document, index }) => ({ runId, document, index }),
});
