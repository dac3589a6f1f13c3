import { describe, expect, test } from 'vitest';
import { testGateway } from '../../support/gateway.ts';

const answering = (result: unknown) => testGateway({ read: async () => result });

describe('a refusal', () => {
  const refusing = (code: string) =>
    answering({
      statusCode: 409,
      headers: { 'content-type': 'application/problem+json' },
      body: JSON.stringify({ code }),
    });

  test('that the row of the route declares is passed on', async () => {
    const gateway = await refusing('internal');
    expect((await gateway.get('/api/things')).status).toBe(409);
  });

  test('that it does not declare is a fault', async () => {
    const gateway = await refusing('slot-taken');
    expect((await gateway.get('/api/things')).status).toBe(500);
  });
});

describe('which function gets a request', () => {
  test('the reading one gets GET and the writing one everything else', async () => {
    const named = (name: string) => async () => ({ statusCode: 200, body: name });
    const gateway = await testGateway({ read: named('read'), write: named('write') });
    expect(await (await gateway.get('/api/things')).text()).toBe('read');
    expect(await (await gateway.get('/api/things', { method: 'POST' })).text()).toBe('write');
  });

  test('a path’s own name goes before a parameter', async () => {
    const gateway = await testGateway();
    const route = async (path: string) =>
      ((await (await gateway.get(path)).json()) as { routeKey: string }).routeKey;
    expect(await route('/api/things/newest')).toBe('GET /things/newest');
    expect(await route('/api/things/oldest')).toBe('GET /things/{thingId}');
  });

  test.each([
    '/api',
    '/api/',
    '/api/nothing',
    '/api/things/',
    '/api/things//parts/1',
    '/api/things/%E0%A4%A',
    '/apis',
  ])('nobody gets %s', async (path) => {
    const answer = await (await testGateway()).get(path);
    expect(answer.status).toBe(404);
    if (path !== '/apis') expect(await answer.json()).toEqual({ message: 'Not Found' });
  });

  test('a method that no route has is not found', async () => {
    const gateway = await testGateway();
    expect((await gateway.get('/api/things', { method: 'DELETE' })).status).toBe(404);
  });
});

describe('what comes of a function’s answer', () => {
  test('status, headers, cookies and body', async () => {
    const gateway = await answering({
      statusCode: 201,
      headers: { ETag: '"3"', 'Content-Type': 'application/problem+json' },
      cookies: ['a=1; Path=/', 'b=2'],
      body: Buffer.from('æøå').toString('base64'),
      isBase64Encoded: true,
    });
    const answer = await gateway.get('/api/things');
    expect(answer.status).toBe(201);
    expect(answer.headers.get('etag')).toBe('"3"');
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2']);
    expect(await answer.text()).toBe('æøå');
  });

  test('an object without a status is the body of a 200', async () => {
    const answer = await (await answering({ hello: 'you' })).get('/api/things');
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('application/json');
    expect(await answer.json()).toEqual({ hello: 'you' });
  });

  test.each([
    [undefined],
    [null],
    [{ statusCode: 'ok' }],
    [{ statusCode: 200, body: { not: 'text' } }],
    [{ statusCode: 99 }],
  ])('%j is not an answer, and becomes a 500', async (result) => {
    const answer = await (await answering(result)).get('/api/things');
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ message: 'Internal Server Error' });
  });

  test('a function that throws becomes a 500 that tells nothing of why', async () => {
    const lines: string[] = [];
    const read = async () => {
      throw new Error('the table is gone');
    };
    const answer = await (await testGateway({ read, log: (line) => lines.push(line) })).get('/api/things');
    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('{"message":"Internal Server Error"}');
    expect(lines).toEqual(['GET /things: the table is gone']);
  });
});

describe('what the gateway refuses by itself', () => {
  test('a request without a token, where one is asked for', async () => {
    const answer = await (await testGateway()).get('/api/mine');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer');
    expect(await answer.json()).toEqual({ message: 'Unauthorized' });
  });

  test('a body of more than 10 MB', async () => {
    const gateway = await testGateway();
    const send = (size: number) => gateway.get('/api/things', { method: 'POST', body: new Uint8Array(size) });
    expect((await send(10 * 1024 * 1024)).status).toBe(200);
    const answer = await send(10 * 1024 * 1024 + 1);
    expect(answer.status).toBe(413);
    expect(await answer.json()).toEqual({ message: 'Request Entity Too Large' });
  });
});

describe('a page on another origin', () => {
  const from = (origin: string, init: RequestInit = {}) => ({ ...init, headers: { origin } });

  test('may read and write when it is let in', async () => {
    const gateway = await testGateway({ origins: ['http://page.example'] });
    const preflight = await gateway.get('/api/things', from('http://page.example', { method: 'OPTIONS' }));
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('http://page.example');
    expect(preflight.headers.get('access-control-allow-headers')).toContain('idempotency-key');
    const answer = await gateway.get('/api/things', from('http://page.example'));
    expect(answer.headers.get('access-control-expose-headers')).toContain('etag');
  });

  test('may not when it is not', async () => {
    const gateway = await testGateway({ origins: ['http://page.example'] });
    const answer = await gateway.get('/api/things', from('http://other.example'));
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await gateway.get('/api/things', from('http://other.example', { method: 'OPTIONS' }));
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is not thought of where no origins are let in', async () => {
    const gateway = await testGateway();
    expect(
      (await gateway.get('/api/things', from('http://page.example', { method: 'OPTIONS' }))).status,
    ).toBe(404);
  });
});
