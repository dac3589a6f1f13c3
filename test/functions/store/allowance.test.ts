import { expect, test } from 'vitest';
import type { Deps } from '../../../functions/deps.ts';
import { spend, spendRequest, trySpend } from '../../../functions/store/allowance.ts';
import { counters } from '../../../functions/store/nouns/allowances.ts';
import { allowances } from '../../../shared/allowance.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { office } from '../../support/office.ts';

const { limit } = allowances.registration;
const spending = { allowance: 'registration', subject: 'kari@leverandor.example' } as const;

test('a hundred uses at the same time: exactly as many pass as the allowance has', async () => {
  const { deps } = await office();
  const passed = await Promise.all(Array.from({ length: 100 }, () => trySpend(deps, spending)));
  expect(passed.filter(Boolean)).toHaveLength(limit);
});

test('who has used it up is refused until the window is over, and others are not', async () => {
  const { deps, clock } = await office();
  for (let use = 0; use < limit; use += 1) await spend(deps, spending);
  clock.now = '2026-11-22T23:59:30.000Z';
  const refusal = await spend(deps, spending).catch((error) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ code: 'too-many-requests', retryAfterSeconds: 30 });
  await spend(deps, { ...spending, subject: 'mona' });
  clock.now = '2026-11-23T00:00:00.000Z';
  await spend(deps, spending);
});

test('a counter is gone when its window is over, and holds no address', async () => {
  const { deps, clock, store } = await office();
  await spend(deps, spending);
  const subjectHash = deps.hash(spending.subject).slice(0, 32);
  const id = { allowance: 'registration', subjectHash, window: 20_779 };
  expect(await store.get(counters, id)).toMatchObject({ used: 1 });
  expect(JSON.stringify(counters.key(id))).not.toContain('kari');
  clock.now = '2026-11-23T00:00:01.000Z';
  expect(await store.get(counters, id)).toBeUndefined();
});

/** A table whose counters fail with an error of this name. */
const failing = (name: string) => {
  const logged: unknown[] = [];
  const deps = {
    env: { PERSON_REQUESTS_PER_MINUTE: 1 },
    now: () => '2026-11-22T12:00:00.000Z',
    hash: (text: string) => text,
    log: (...entry: unknown[]) => logged.push(entry),
    store: { countUp: () => Promise.reject(Object.assign(new Error('no'), { name })) },
  } as unknown as Deps;
  return { deps, logged };
};

test.each(['InternalServerError', 'TimeoutError'])(
  'a request passes uncounted, and is logged, while the table takes no writes: %s',
  async (name) => {
    const { deps, logged } = failing(name);
    await spendRequest(deps, 'kari');
    expect(logged).toEqual([['warn', 'request-not-counted', { error: name }]]);
  },
);

test.each(['ThrottlingException', 'AccessDeniedException'])(
  'a request does not pass where the counter is refused for another reason: %s',
  async (name) => {
    await expect(spendRequest(failing(name).deps, 'kari')).rejects.toThrow('no');
  },
);
