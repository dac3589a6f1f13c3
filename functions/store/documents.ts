import { gunzipSync, gzipSync } from 'node:zlib';
import type * as z from 'zod';
import { byShape } from '../../shared/by-shape.ts';
import { fitsSchema } from '../../shared/matching/answer.ts';
import { frozenMarketSchema } from '../../shared/run/market.ts';
import { runReportsSchema } from '../../shared/run/reports.ts';
import { put } from './change.ts';
import { chunks } from './nouns/needs.ts';
import type { Store } from './store.ts';

/** The large documents of a run. */
const schemas = { MARKET: frozenMarketSchema, FITS: fitsSchema, REPORTS: runReportsSchema } as const;
export type DocumentName = keyof typeof schemas;
type DocumentOf<Name extends DocumentName> = z.infer<(typeof schemas)[Name]>;

/** An item holds 400 KB, keys included. */
const largestChunk = 350 * 1024;

type At<Name extends DocumentName> = { runId: string; document: Name };

/** Stores a document, compressed and cut. Writing the same one again changes nothing, so it is safe to repeat. */
export const writeDocument = async <Name extends DocumentName>(
  store: Store,
  at: At<Name>,
  value: DocumentOf<Name>,
): Promise<void> => {
  const bytes = gzipSync(JSON.stringify(value));
  const count = Math.max(1, Math.ceil(bytes.length / largestChunk));
  for (let index = 0; index < count; index += 1) {
    const piece = bytes.subarray(index * largestChunk, (index + 1) * largestChunk);
    await store.commit([put(chunks, { ...at, index, count, bytes: new Uint8Array(piece) })]);
  }
};

/** The document as it was stored. Throws when a piece is missing: it is then not whole. */
export const readDocument = async <Name extends DocumentName>(
  store: Store,
  { runId, document }: At<Name>,
): Promise<DocumentOf<Name>> => {
  const pieces = await store.all(chunks, { partition: `RUN#${runId}`, startsWith: `${document}#` });
  if (pieces.length === 0 || pieces.length < pieces[0]!.count)
    throw new Error(`${document} of run ${runId} is not whole`);
  const whole = gunzipSync(Buffer.concat(pieces.slice(0, pieces[0]!.count).map(({ bytes }) => bytes)));
  return byShape(schemas[document]).parse(JSON.parse(whole.toString())) as DocumentOf<Name>;
};
