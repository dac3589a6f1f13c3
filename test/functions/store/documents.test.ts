import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { remove } from '../../../functions/store/change.ts';
import { readDocument, writeDocument } from '../../../functions/store/documents.ts';
import { chunks } from '../../../functions/store/nouns/needs.ts';
import { freezeMarket } from '../../../shared/run/market.ts';
import { providerContent } from '../../support/content.ts';
import { need } from '../../support/nouns.ts';
import { testStore } from '../../support/store.ts';

const at = { runId: 'run-1', document: 'MARKET' } as const;

/** Names that do not compress, so that the document is as large as it looks. */
const market = (providers: number) =>
  freezeMarket(need('published'), {
    conflicts: [],
    rows: Array.from({ length: providers }, (_, index) => ({
      side: 'provider' as const,
      row: {
        id: `p${String(index).padStart(6, '0')}`,
        name: randomBytes(100).toString('hex').slice(0, 160),
        ...providerContent().terms,
      },
    })),
  });

describe('a run’s market', () => {
  test('comes back as it was stored', async () => {
    const { store } = await testStore();
    await writeDocument(store, at, market(3));
    const again = await readDocument(store, at);
    expect(again.providers).toHaveLength(3);
  });

  test('larger than an item can hold is cut, and whole when it is read', async () => {
    const { store } = await testStore();
    const large = market(12_000);
    await writeDocument(store, at, large);
    const pieces = await store.all(chunks, { partition: 'RUN#run-1', startsWith: 'MARKET#' });
    expect(pieces.length).toBeGreaterThan(2);
    for (const { bytes, count } of pieces) {
      expect(bytes.length).toBeLessThanOrEqual(350 * 1024);
      expect(count).toBe(pieces.length);
    }
    expect(await readDocument(store, at)).toEqual(large);
  });

  test('written again after a crash is the same, and a shorter one does not keep the longer one’s tail', async () => {
    const { store } = await testStore();
    await writeDocument(store, at, market(6000));
    const small = market(2);
    await writeDocument(store, at, small);
    expect(await readDocument(store, at)).toEqual(small);
  });

  test('of which a piece is missing is not taken for whole', async () => {
    const { store } = await testStore();
    await writeDocument(store, at, market(6000));
    await store.commit([remove(chunks, { ...at, index: 0 })]);
    await expect(readDocument(store, at)).rejects.toThrow('not whole');
    await expect(readDocument(store, { runId: 'none', document: 'FITS' })).rejects.toThrow('not whole');
  });
});
