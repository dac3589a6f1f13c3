import { expect, test } from 'vitest';
import { allowances } from '../../shared/allowance.ts';
import { refusalTable } from '../../shared/refusal-table.ts';
import { firstModerator, newKey, ownService } from '../support/service.ts';

const nav = { number: '889640782', name: 'NAV' };
const perMinute = 20;
const service = ownService({ personRequestsPerMinute: perMinute });

/** More than two minutes' worth, so that one minute is full even where a new one begins on the way. */
const flood = (subject: string, path: string, language = 'nb') =>
  Promise.all(
    Array.from({ length: 2 * perMinute + 1 }, () =>
      service().send('GET', path, { subject, headers: { 'accept-language': language } }),
    ),
  );

test('a person who asks without end is told when to try again, in their language', async () => {
  const answers = await flood('somebody', '/me', 'en');
  const [refused] = answers.filter(({ status }) => status === 429);
  expect(refused!.headers.get('content-type')).toBe('application/problem+json');
  const seconds = Number(refused!.headers.get('retry-after'));
  expect(seconds).toBeGreaterThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused!.json).toMatchObject({
    code: 'too-many-requests',
    status: 429,
    title: refusalTable['too-many-requests'].title.en,
    retryAfterSeconds: seconds,
  });
});

test('others are answered all the while, and so is everybody without a login', async () => {
  await flood('somebody-else', '/me');
  expect((await service().send('GET', '/me', { subject: firstModerator })).status).toBe(403);
  expect((await service().send('GET', '/needs')).status).toBe(200);
});

test('a route with an allowance of its own refuses beyond it', async () => {
  const { limit } = allowances.registration;
  const body = { role: 'moderator', organisation: nav, name: 'Kari Nordmann', email: 'kari@nav.example' };
  const answers = await Promise.all(
    Array.from({ length: limit + 2 }, () =>
      service().send('POST', '/me', { subject: 'eager', headers: { 'idempotency-key': newKey() }, body }),
    ),
  );
  const statuses = answers.map(({ status }) => status).sort();
  expect(statuses).toEqual([201, ...Array(limit - 1).fill(409), 429, 429]);
});
