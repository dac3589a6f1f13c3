import type { Context } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Handler } from '../../../functions/api/handler.ts';
import type { ApiEvent } from '../../../functions/api/identity.ts';
import { type Served, serve } from '../../../functions/api/serve.ts';
import type { Deps } from '../../../functions/deps.ts';
import { type Route, route } from '../../../shared/route.ts';

const row = route({
  method: 'GET',
  path: '/thing',
  summary: 'A thing',
  access: 'public',
  needs: [],
  response: z.object({ name: z.string(), inner: z.object({ code: z.string() }).optional() }),
  refusals: [],
});

const event = (headers: Record<string, string> = {}) =>
  ({
    routeKey: 'GET /thing',
    rawPath: '/thing',
    headers,
    requestContext: { http: { method: 'GET' }, requestId: 'request-7' },
  }) as unknown as ApiEvent;

/** The route as it is served when its handler does this, with what was then logged. */
const served = async (handle: () => Promise<unknown>, asked = event()) => {
  const logged: unknown[] = [];
  const deps = { log: (...entry: unknown[]) => logged.push(entry) } as unknown as Deps;
  const routes: Served = new Map([['GET /thing', { row: row as Route, handler: handle as Handler<Route> }]]);
  const result = await serve(routes, deps)(asked as never, {} as Context);
  const { statusCode = 0, headers = {}, body = '' } = result ?? {};
  return { status: statusCode, headers, body, log: JSON.stringify(logged) };
};

/** An error of this name, or of this system code, whose message quotes somebody. */
const named = (name: string, message = 'about\nkari@x.example\nand others') =>
  Object.assign(new Error(message), name.startsWith('E') ? { code: name } : { name });

describe('what a handler answers', () => {
  test('is told as its row declares it, and nothing beside', async () => {
    const body = { name: 'a', secret: 'x', inner: { code: 'c', secret: 'y' } };
    const answer = await served(async () => ({ body, version: 3 }));
    expect(answer).toMatchObject({ status: 200, headers: { etag: '"3"', 'cache-control': 'no-store' } });
    expect(JSON.parse(answer.body)).toEqual({ name: 'a', inner: { code: 'c' } });
  });

  test('that is not what its row declares is our fault, and is not told', async () => {
    const answer = await served(async () => ({ body: { name: 1, secret: 'x' } }));
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain('secret');
  });
});

describe('what goes wrong', () => {
  test('without our meaning it is told without its details, and logged without what somebody wrote', async () => {
    const answer = await served(async () => {
      throw named('TypeError');
    });
    expect(answer).toMatchObject({
      status: 500,
      headers: { 'content-type': 'application/problem+json', 'content-language': 'nb' },
    });
    expect(JSON.parse(answer.body)).toMatchObject({ code: 'internal', status: 500 });
    expect(answer.body).not.toMatch(/kari|TypeError|serve\.ts/);
    expect(answer.log).toContain('request-failed');
    expect(answer.log).toContain('TypeError');
    expect(answer.log).toContain('request-7');
    expect(answer.log).not.toContain('kari');
  });

  test.each([
    'ThrottlingException',
    'ProvisionedThroughputExceededException',
    'TimeoutError',
    'NetworkingError',
  ])('for a moment, such as %s, may be tried again', async (name) => {
    const answer = await served(
      async () => {
        throw named(name);
      },
      event({ 'accept-language': 'en' }),
    );
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'unavailable',
      title: expect.stringContaining('Try again'),
    });
  });

  test('because nobody serves the route is not found', async () => {
    const nowhere = { ...event(), routeKey: 'GET /nowhere' } as ApiEvent;
    expect((await served(async () => ({ body: { name: 'a' } }), nowhere)).status).toBe(404);
  });
});
