import * as z from 'zod';
import { needRecordSchema } from '../../../shared/need/need.ts';
import { runSchema } from '../../../shared/run/run.ts';
import { noun } from '../noun.ts';

export const needs = noun({
  kind: 'need',
  holds: 'A need',
  example: '59738c91',
  found: ['by id', 'in a state, newest first: gsi1 `NEEDS#<state>`'],
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
  example: '8c0a',
  found: ['by id', 'of a need, newest first: gsi1 `RUNS#<need>`', 'not ended: gsi2 `RUNS#open`'],
  schema: runSchema,
  key: (runId: string) => ({ pk: `RUN#${runId}`, sk: 'RUN' }),
  idOf: ({ runId }) => runId,
  indexes: ({ needId, requestedAt, runId, state }) => ({
    gsi1pk: `RUNS#${needId}`,
    gsi1sk: `${requestedAt}#${runId}`,
    ...(state === 'requested' || state === 'computing'
      ? { gsi2pk: 'RUNS#open', gsi2sk: `${requestedAt}#${runId}` }
      : {}),
  }),
});

/** An item holds 400 KB at most: large documents are compressed and cut. */
export const chunks = noun({
  kind: 'chunk',
  holds: 'A piece of a run’s frozen market, of its fits, or of its reports',
  example: { runId: '8c0a', document: 'MARKET', index: 0 },
  found: ['all pieces of a document: `RUN#<run>`, `<document>#`'],
  schema: z.object({
    runId: z.string(),
    document: z.enum(['MARKET', 'FITS', 'REPORTS']),
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
