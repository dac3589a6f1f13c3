import { expect, test } from 'vitest';
import { claimComputation } from '../../../functions/store/claim-computation.ts';
import { now } from '../../support/nouns.ts';
import { office } from '../../support/office.ts';

const of = 'ROUND#4d1e';
type State = 'requested' | 'ready';
const reading = (state: State) => async () => ({ state, requestedAt: now });

const claim = async ({ deps }: Awaited<ReturnType<typeof office>>, id: string, state: State) =>
  deps.store.commit([await claimComputation(deps, { of, read: reading(state) }, id)]);

test('of forty asked for at the same time one is computed, and the others are told that it is under way', async () => {
  const place = await office();
  const asked = await Promise.allSettled(
    Array.from({ length: 40 }, (_, index) => claim(place, `plan-${index}`, 'requested')),
  );
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const one of asked)
    if (one.status === 'rejected')
      expect(['already-computing', 'conflict']).toContain((one.reason as { code: string }).code);
});

test('the next may be asked for once the one before has ended', async () => {
  const place = await office();
  await claim(place, 'first', 'requested');
  await expect(claim(place, 'second', 'requested')).rejects.toMatchObject({ code: 'already-computing' });
  await claim(place, 'second', 'ready');
});
