import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import { accountId } from '../engine/credentials.ts';
import { encodeBody } from './body.ts';
import type { Match } from './match.ts';

export type Event = APIGatewayProxyEventV2 | APIGatewayProxyEventV2WithJWTAuthorizer;
export type Claims = Record<string, string>;

type Received = { request: IncomingMessage; url: URL; path: string; body: Buffer };
type Decided = { match: Match; stage: string; claims: Claims | undefined };

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The common log format's time in UTC: `22/Nov/2026:16:20:00 +0000`. */
export const logTime = (date: Date): string => {
  const [day, clock] = date.toISOString().split('T') as [string, string];
  const [year, month, dayOfMonth] = day.split('-') as [string, string, string];
  return `${dayOfMonth}/${months[Number(month) - 1]}/${year}:${clock.slice(0, 8)} +0000`;
};

const headersOf = (request: IncomingMessage): Record<string, string> => {
  const { cookie: _, ...given } = request.headersDistinct;
  const headers = Object.entries(given).map(([name, values]) => [name, values?.join(',') ?? '']);
  return {
    ...Object.fromEntries(headers),
    'x-forwarded-for': request.socket.remoteAddress ?? '',
    'x-forwarded-proto': 'http',
    'x-forwarded-port': String(request.socket.localPort ?? ''),
  };
};

const queryOf = (url: URL): { queryStringParameters?: Record<string, string> } => {
  const names = [...new Set(url.searchParams.keys())];
  if (names.length === 0) return {};
  return {
    queryStringParameters: Object.fromEntries(
      names.map((name) => [name, url.searchParams.getAll(name).join(',')]),
    ),
  };
};

const contextOf = ({ request, path }: Received, { match, stage, claims }: Decided) => {
  const now = new Date();
  const host = request.headers.host ?? '';
  return {
    accountId,
    apiId: 'local',
    domainName: host,
    domainPrefix: host.split('.')[0] ?? '',
    http: {
      method: request.method ?? '',
      path: `/${stage}${path}`,
      protocol: `HTTP/${request.httpVersion}`,
      sourceIp: request.socket.remoteAddress ?? '',
      userAgent: request.headers['user-agent'] ?? '',
    },
    requestId: randomUUID(),
    routeKey: match.routeKey,
    stage,
    time: logTime(now),
    timeEpoch: now.getTime(),
    ...(claims
      ? { authorizer: { principalId: '', integrationLatency: 0, jwt: { claims, scopes: [] } } }
      : {}),
  };
};

/** A request as API Gateway's HTTP API hands it to a function: payload format 2.0. */
export const eventOf = (received: Received, decided: Decided): Event => {
  const { request, url, path, body } = received;
  const { cookie } = request.headers;
  return {
    version: '2.0',
    routeKey: decided.match.routeKey,
    rawPath: `/${decided.stage}${path}`,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers: headersOf(request),
    ...queryOf(url),
    requestContext: contextOf(received, decided),
    ...(Object.keys(decided.match.pathParameters).length > 0
      ? { pathParameters: decided.match.pathParameters }
      : {}),
    ...encodeBody(body, request.headers['content-type']),
  };
};
