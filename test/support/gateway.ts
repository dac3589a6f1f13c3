import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import type { ApiSettings } from '../../local/gateway/api.ts';
import { originListener } from '../../local/gateway/server.ts';
import { close, listen } from '../../local/listen.ts';
import { type Route, route } from '../../shared/route.ts';

const row = (method: Route['method'], path: Route['path'], access: Route['access']) =>
  route({ method, path, access, summary: path, needs: [], response: z.unknown(), refusals: [] });

/** Routes that a test can see through: open and closed, named and with parameters. */
export const testRoutes = {
  list: row('GET', '/things', 'public'),
  newest: row('GET', '/things/newest', 'public'),
  one: row('GET', '/things/{thingId}', 'public'),
  part: row('GET', '/things/{thingId}/parts/{partId}', 'public'),
  create: row('POST', '/things', 'public'),
  mine: row('GET', '/mine', 'signed-in'),
};

/** A gateway over those routes; unless told otherwise, both functions answer with the event that they were given. */
export const testGateway = async (settings: Partial<ApiSettings> = {}, pageFolder = '/nowhere') => {
  const echo = async (event: unknown) => ({ statusCode: 200, body: JSON.stringify(event) });
  const api: ApiSettings = {
    routes: testRoutes,
    read: echo,
    write: echo,
    authorize: async () => ({ challenge: 'Bearer' }),
    stage: 'api',
    origins: [],
    log: () => undefined,
    ...settings,
  };
  const page = {
    apiUrl: '/api',
    issuer: 'http://issuer.example',
    clientId: 'page',
    audience: 'urn:api',
    scope: 'openid',
  };
  const server = createServer(originListener({ api, page, pageFolder }));
  const url = `http://127.0.0.1:${await listen(server, 0, 'http')}`;
  onTestFinished(() => close(server));
  return { url, get: (path: string, init?: RequestInit) => fetch(url + path, init) };
};
