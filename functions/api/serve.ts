import middy from '@middy/core';
import httpJsonBodyParser from '@middy/http-json-body-parser';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { preferredLanguage } from '../../shared/language.ts';
import { parseJson } from '../../shared/number.ts';
import type { Route } from '../../shared/route.ts';
import type { Deps } from '../deps.ts';
import { answerTo } from './answer.ts';
import { compress } from './compress.ts';
import type { Handler } from './handler.ts';
import type { ApiEvent } from './identity.ts';
import { problemOf } from './problem.ts';

/** A row and its handler, by the gateway's route key (`GET /needs/{needId}`). */
export type Served = ReadonlyMap<string, { row: Route; handler: Handler<Route> }>;

/**
 * The largest body that is read, in bytes. Profiles and needs are far smaller, and an item of 400 KB must hold a profile
 * together with its waiting change.
 */
const largestBody = 64 * 1024;

type Parsed = Omit<ApiEvent, 'body'> & { body?: unknown; rawBody?: string };

/** Read again for its numbers, which the parser's own reading may have changed. */
const faithful = (text: string): unknown => {
  try {
    return parseJson(text);
  } catch (cause) {
    throw Object.assign(new Error('not JSON', { cause }), { statusCode: 400 });
  }
};

/** Reads JSON only where the row takes a body; a body sent to any other row is not looked at. */
const readBody = (served: Served) => {
  const parse = httpJsonBodyParser<ApiEvent>().before!;
  return async (request: middy.Request<Parsed>) => {
    const { event } = request;
    // Some tools begin JSON with a byte order mark.
    const sent = ((event.body ?? '') as string).replace(/^\uFEFF/, '');
    if (event.body) event.body = sent as typeof event.body;
    if (!served.get(event.routeKey)?.row.body) return;
    if (Buffer.byteLength(sent) > largestBody)
      throw Object.assign(new Error('too large'), { statusCode: 413 });
    await parse(request as unknown as Parameters<typeof parse>[0]);
    event.rawBody = sent;
    event.body = faithful(event.isBase64Encoded ? Buffer.from(sent, 'base64').toString() : sent);
  };
};

const problemFor = (deps: Deps) => (request: middy.Request<Parsed, APIGatewayProxyStructuredResultV2>) => {
  const language = preferredLanguage(request.event.headers['accept-language']);
  const { routeKey: route, requestContext } = request.event;
  const { requestId } = requestContext;
  request.response = problemOf(request.error, { route, requestId, language, log: deps.log });
};

/** The Lambda that serves the routes. The only file that knows middy. */
export const serve = (served: Served, deps: Deps) =>
  middy<Parsed, APIGatewayProxyStructuredResultV2>()
    .before(readBody(served))
    .onError(problemFor(deps))
    .handler(async (event) =>
      compress(await answerTo(event, served, deps), event.headers['accept-encoding']),
    );
