import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { testGateway } from '../../support/gateway.ts';

type Event = APIGatewayProxyEventV2WithJWTAuthorizer;
type Gateway = Awaited<ReturnType<typeof testGateway>>;

const eventFrom = async (gateway: Gateway, path: string, init?: RequestInit): Promise<Event> =>
  (await (await gateway.get(path, init)).json()) as Event;

describe('what a function is handed', () => {
  test('path and parameters: the stage in the path, not in the route', async () => {
    const event = await eventFrom(await testGateway(), '/api/things/a%2Fb/parts/%C3%A6?x=1&y=2&x=3&z=%20');
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'GET /things/{thingId}/parts/{partId}',
      rawPath: '/api/things/a%2Fb/parts/%C3%A6',
      rawQueryString: 'x=1&y=2&x=3&z=%20',
      queryStringParameters: { x: '1,3', y: '2', z: ' ' },
      pathParameters: { thingId: 'a/b', partId: 'æ' },
      requestContext: { stage: 'api', http: { method: 'GET', sourceIp: '127.0.0.1' } },
    });
    expect(event.requestContext.authorizer).toBeUndefined();
  });

  test('nothing where nothing was sent', async () => {
    const event = await eventFrom(await testGateway(), '/api/things');
    for (const name of ['queryStringParameters', 'pathParameters', 'cookies', 'body'])
      expect(event).not.toHaveProperty(name);
    expect(event).toMatchObject({ rawQueryString: '', isBase64Encoded: false });
  });

  test('headers by lower-case names, and cookies apart from them', async () => {
    const headers = { 'Accept-Language': 'nn', Cookie: 'a=1; b=2' };
    const event = await eventFrom(await testGateway(), '/api/things', { headers });
    expect(event.headers).toMatchObject({ 'accept-language': 'nn', 'x-forwarded-proto': 'http' });
    expect(event.headers).not.toHaveProperty('cookie');
    expect(event.cookies).toEqual(['a=1', 'b=2']);
  });

  test.each([
    ['application/json; charset=utf-8', false],
    ['application/problem+json', false],
    ['text/plain', false],
    ['application/x-www-form-urlencoded', true],
    ['application/octet-stream', true],
  ])('a body of %s as base64: %s', async (type, isBase64Encoded) => {
    const init = { method: 'POST', body: 'blåbær', headers: { 'content-type': type } };
    const event = await eventFrom(await testGateway(), '/api/things', init);
    expect(event.isBase64Encoded).toBe(isBase64Encoded);
    expect(Buffer.from(event.body!, isBase64Encoded ? 'base64' : 'utf8').toString()).toBe('blåbær');
  });

  test('the claims of the token, where the route asks for one', async () => {
    const authorize = async () => ({ claims: { iss: 'http://issuer.example', sub: 'somebody' } });
    const event = await eventFrom(await testGateway({ authorize }), '/api/mine');
    expect(event.requestContext.authorizer.jwt.claims).toEqual({
      iss: 'http://issuer.example',
      sub: 'somebody',
    });
  });

  test('no claims where the route asks for none, even if a token was sent', async () => {
    const authorize = async () => ({ claims: { sub: 'somebody' } });
    const headers = { authorization: 'Bearer token' };
    const event = await eventFrom(await testGateway({ authorize }), '/api/things', { headers });
    expect(event.requestContext.authorizer).toBeUndefined();
  });
});
