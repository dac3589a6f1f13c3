import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { byShape } from '../../shared/by-shape.ts';
import { preferredLanguage } from '../../shared/language.ts';
import type { Actor } from '../../shared/person/person.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Route } from '../../shared/route.ts';
import type { Deps } from '../deps.ts';
import { spend } from '../store/allowance.ts';
import type { Change } from '../store/change.ts';
import type { Answer, Identity } from './handler.ts';
import { type ApiEvent, identify, requireActor } from './identity.ts';
import { type Given, isCreating, type Once, once, orGiven } from './once.ts';
import { parsePart } from './parse.ts';
import type { Served } from './serve.ts';

type Event = Omit<ApiEvent, 'body'> & { body?: unknown; rawBody?: string };
type Caller = { identity?: Identity; actor?: Actor };

const callerOf = async (event: Event, row: Route, deps: Deps): Promise<Caller> => {
  if (row.access === 'public') return {};
  const identity = await identify(event as ApiEvent, deps);
  return row.access === 'signed-in'
    ? { identity }
    : { identity, actor: requireActor(identity, row.access.roles) };
};

/** `If-Match: "7"` is version 7. Refuses `version-required` where the row needs it and it is not there. */
const versionOf = (event: Event, row: Route): number => {
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(event.headers['if-match'] ?? '')?.[1];
  if (version !== undefined) return Number(version);
  return row.versioned ? refuse('version-required') : 0;
};

const onceFor = (event: Event, row: Route, { identity }: Caller, deps: Deps): Once | undefined =>
  isCreating(row)
    ? once(
        {
          personId: identity?.personId ?? '',
          routeKey: event.routeKey,
          key: event.headers['idempotency-key'],
          request: `${event.rawPath}\n${event.rawBody ?? ''}`,
        },
        deps,
      )
    : undefined;

/**
 * The answer as the row declares it: parsed on the way out, so that no undeclared field can leak. By shape, since it may
 * tell what an earlier version stored.
 */
const given = (row: Route, { body, version }: Answer<Route>): Given => ({
  status: row.status ?? 200,
  body: row.status === 204 ? '' : JSON.stringify(byShape(row.response).parse(body)),
  etag: version === undefined ? undefined : `"${version}"`,
});

/** A file may be kept by whoever has read it, but asked about each time: it may have been taken back. */
const file = (row: Route, { body }: Answer<Route>, { hash }: Deps): Given => {
  const text = String(row.response.parse(body));
  return { status: 200, body: text, etag: `"${hash(text).slice(0, 32)}"` };
};

const headersOf = ({ media }: Route) =>
  media === undefined
    ? { 'content-type': 'application/json', 'cache-control': 'no-store' }
    : { 'content-type': `${media}; charset=utf-8`, 'cache-control': 'private, no-cache' };

type Answering = { event: Event; row: Route };

/** Whether the reader has this version: a list, weak tags and `*` count, as RFC 9110, section 13.1.2, has it. */
const isKnown = (sent: string | undefined, etag: string): boolean =>
  (sent ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === etag || tag === '*');

const toResult = (
  { event, row }: Answering,
  { status, body, etag }: Given,
): APIGatewayProxyStructuredResultV2 => {
  const headers = { ...headersOf(row), ...(etag ? { etag } : {}) };
  const unchanged = etag !== undefined && isKnown(event.headers['if-none-match'], etag);
  if (unchanged && event.requestContext.http.method === 'GET') return { statusCode: 304, headers };
  return { statusCode: status, headers, ...(body === '' ? {} : { body }) };
};

/** Access first, then versions and keys, then what was sent; the handler sees only what is allowed and parsed. */
export const answerTo = async (
  event: Event,
  served: Served,
  deps: Deps,
): Promise<APIGatewayProxyStructuredResultV2> => {
  const { row, handler } = served.get(event.routeKey) ?? refuse('not-found');
  const caller = await callerOf(event, row, deps);
  const version = versionOf(event, row);
  const request = {
    params: parsePart(row.params, 'params', event.pathParameters ?? {}),
    query: parsePart(row.query, 'query', event.queryStringParameters ?? {}),
    body: parsePart(row.body, 'body', event.body),
  };
  const repeat = onceFor(event, row, caller, deps);
  const remember = (answer: Answer<Route>): Change[] => (repeat ? [repeat.remember(given(row, answer))] : []);
  const before = await repeat?.given();
  if (before) return toResult({ event, row }, before);
  if (row.spends && caller.identity)
    await spend(deps, { allowance: row.spends, subject: caller.identity.personId });
  const language = preferredLanguage(event.headers['accept-language']);
  const work = async () => {
    const input = { ...request, ...caller, language, version, remember };
    const answer = await handler(input as Parameters<typeof handler>[0], deps);
    return row.media === undefined ? given(row, answer) : file(row, answer, deps);
  };
  return toResult({ event, row }, repeat ? await orGiven(work, repeat.given) : await work());
};
