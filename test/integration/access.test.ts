import { generateKeyPair, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { audience } from '../../local/login/clients.ts';
import { api } from '../../shared/api.ts';
import { type Role, roles } from '../../shared/person/role.ts';
import { problemSchema } from '../../shared/refusal.ts';
import type { Route } from '../../shared/route.ts';
import { join, openDoors, type Somebody, somebody } from '../support/scene.ts';
import { firstModerator, ownService, type Sent } from '../support/service.ts';

const service = ownService();
const people = new Map<Role, Somebody>();
let requested: Somebody;
let removed: Somebody;

beforeAll(async () => {
  people.set('moderator', await openDoors(service()));
  for (const role of roles.filter((one) => one !== 'moderator'))
    people.set(role, await somebody(service(), role));
  const provider = people.get('provider')!;
  requested = await join(service(), 'provider', { organisation: provider.organisation });
  removed = await somebody(service(), 'provider', { organisation: provider.organisation });
  const params = { personId: removed.personId };
  await service().as(firstModerator).removePerson({ params, version: 2 });
});

const rows = Object.entries<Route>(api).map(([name, row]) => ({ name, row }));
const closed = rows.filter(({ row }) => row.access !== 'public');
const forRoles = closed.filter(({ row }) => row.access !== 'signed-in');
const rolesOf = ({ access }: Route): readonly Role[] => (typeof access === 'string' ? [] : access.roles);

/** A request that would get past everything but the question who asks. */
const ask = async (row: Route, sent: Sent) => {
  const path = row.path.replaceAll(/\{\w+\}/g, 'none');
  const body = row.body ? { body: {} } : {};
  const headers = { 'if-match': '"1"', 'idempotency-key': 'some-key-of-mine' };
  const answer = await service().send(row.method, path, { headers, ...body, ...sent });
  return { status: answer.status, code: answer.json?.code };
};

describe('every route', () => {
  test('asks for a token unless it is public, and says so as HTTP has it', async () => {
    for (const { name, row } of closed)
      expect({ name, ...(await ask(row, {})) }).toEqual({ name, status: 401, code: undefined });
    const { headers } = await service().send('GET', '/me');
    expect(headers.get('www-authenticate')).toMatch(/^Bearer/);
  });

  test.each(roles)('refuses a %s unless it is for them', async (role) => {
    const { subject } = people.get(role)!;
    const others = forRoles.filter(({ row }) => !rolesOf(row).includes(role));
    expect(others.length).toBeGreaterThan(0);
    for (const { name, row } of others)
      expect({ name, ...(await ask(row, { subject })) }).toEqual({ name, status: 403, code: 'forbidden' });
  });

  test.each(roles)('lets a %s in where it is for them', async (role) => {
    const { subject } = people.get(role)!;
    for (const { name, row } of forRoles.filter(({ row }) => rolesOf(row).includes(role))) {
      const { code = 'done' } = await ask(row, { subject });
      expect({ name, code }).not.toEqual({
        name,
        code: expect.stringMatching(/forbidden|not-active|not-reg/),
      });
    }
  });

  test('sends whoever is not registered to register', async () => {
    for (const { name, row } of forRoles)
      expect({ name, ...(await ask(row, { subject: 'stranger' })) }).toMatchObject({
        name,
        code: 'not-registered',
      });
  });

  test('tells whoever has asked that they are not let in yet', async () => {
    for (const { name, row } of forRoles)
      expect({ name, ...(await ask(row, requested)) }).toMatchObject({ name, code: 'not-active' });
  });

  test('is closed to whoever has been removed, while they may still see that they are', async () => {
    for (const { name, row } of forRoles)
      expect({ name, ...(await ask(row, removed)) }).toMatchObject({ name, code: 'forbidden' });
    expect((await service().send('GET', '/me', removed)).json).toMatchObject({ state: 'removed' });
  });

  test('that is public is the same with a token that is not ours', async () => {
    const { status } = await service().send('GET', '/needs', { token: 'nonsense' });
    expect(status).toBe(200);
  });
});

describe('a token', () => {
  const me = (token: string) => service().send('GET', '/me', { token });
  const seconds = () => Math.floor(Date.now() / 1000);

  test('of our own issuer is taken', async () => {
    expect((await me(await service().token(firstModerator))).status).toBe(200);
  });

  test('that has expired is told so', async () => {
    const answer = await me(await service().token(firstModerator, { exp: seconds() - 1 }));
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toContain('expired');
  });

  test.each([
    ['is for somebody else', () => ({ aud: 'urn:another:api' })],
    ['names another issuer', () => ({ iss: 'https://issuer.example' })],
    ['does not count yet', () => ({ nbf: seconds() + 3600 })],
    ['never ends', () => ({ exp: undefined })],
  ])('that %s is refused', async (_, claims) => {
    expect((await me(await service().token(firstModerator, claims()))).status).toBe(401);
  });

  test('signed by somebody else in our issuer’s name is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ sub: firstModerator, aud: audience, iss: service().instance.issuer })
      .setProtectedHeader({ alg: 'RS256' })
      .setExpirationTime('1h')
      .sign(privateKey);
    expect((await me(forged)).status).toBe(401);
  });

  test('without a signature is refused', async () => {
    const [, payload] = (await service().token(firstModerator)).split('.');
    const header = Buffer.from('{"alg":"none"}').toString('base64url');
    expect((await me(`${header}.${payload}.`)).status).toBe(401);
  });

  test('that says more than who somebody is does not make them more', async () => {
    const { subject } = people.get('provider')!;
    const { organisation } = people.get('investor')!;
    const claims = {
      role: 'moderator',
      roles: ['moderator'],
      'cognito:groups': ['moderator'],
      organisation,
      state: 'active',
    };
    const token = await service().token(subject, claims);
    expect((await me(token)).json).toMatchObject({
      role: 'provider',
      organisation: people.get('provider')!.organisation,
    });
    const queue = await service().send('GET', '/moderation/queue', { token });
    expect(queue.json).toMatchObject({ code: 'forbidden' });
  });
});

describe('a refusal', () => {
  test('is a problem document in the language that was asked for', async () => {
    const titles = await Promise.all(
      ['nb', 'nn', 'en'].map(async (language) => {
        const headers = { 'accept-language': language };
        const { json, ...answer } = await service().send('GET', '/me', { subject: 'stranger', headers });
        expect(answer.headers.get('content-type')).toBe('application/problem+json');
        expect(answer.headers.get('content-language')).toBe(language);
        expect(answer.headers.get('cache-control')).toBe('no-store');
        expect(problemSchema.strict().parse(json)).toMatchObject({
          status: answer.status,
          code: 'not-registered',
        });
        return json.title;
      }),
    );
    expect(new Set(titles).size).toBe(3);
  });
});
