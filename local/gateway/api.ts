import type { IncomingMessage } from 'node:http';
import type { Route } from '../../shared/route.ts';
import type { Authorizer } from './authorizer.ts';
import { readBody } from './body.ts';
import { corsHeaders, preflight } from './cors.ts';
import { undeclared } from './declared.ts';
import { type Claims, eventOf } from './event.ts';
import { type Match, matcherOf } from './match.ts';
import { answerOf, failure, type HttpAnswer, message } from './result.ts';

export type Invoke = (event: unknown) => Promise<unknown>;

export type ApiSettings = {
  routes: Record<string, Route>;
  /** GET goes to the reading function, everything else to the writing one. */
  read: Invoke;
  write: Invoke;
  authorize: Authorizer;
  /** The stage's name, which is also the first segment of every path. */
  stage: string;
  /** Other origins that may read answers in a browser; without any there is no CORS at all. */
  origins: readonly string[];
  log: (line: string) => void;
};

type Admitted = { claims: Claims | undefined } | { refused: HttpAnswer };

const admit = async ({ row }: Match, request: IncomingMessage, authorize: Authorizer): Promise<Admitted> => {
  if (row.access === 'public') return { claims: undefined };
  const verdict = await authorize(request.headers.authorization);
  if ('claims' in verdict) return verdict;
  return { refused: message(401, 'Unauthorized', { 'www-authenticate': verdict.challenge }) };
};

const invoke = async (settings: ApiSettings, row: Route, event: unknown): Promise<HttpAnswer> => {
  try {
    const answer = answerOf(await (row.method === 'GET' ? settings.read : settings.write)(event));
    const code = undeclared(row, answer);
    if (code === undefined) return answer;
    settings.log(`${row.method} ${row.path} refused ${code}, which its row does not declare`);
    return failure;
  } catch (error) {
    settings.log(`${row.method} ${row.path}: ${error instanceof Error ? error.message : error}`);
    return failure;
  }
};

/** Answers a request under the stage as API Gateway's HTTP API does: explicit routes, JWT authorizer, Lambda proxy. */
export const apiGateway = (settings: ApiSettings) => {
  const { stage, origins, authorize } = settings;
  const match = matcherOf(Object.values(settings.routes));

  const serve = async (request: IncomingMessage, url: URL): Promise<HttpAnswer> => {
    const path = url.pathname.slice(stage.length + 1);
    const found = match(request.method ?? '', path);
    if (!found) return message(404, 'Not Found');
    const admitted = await admit(found, request, authorize);
    if ('refused' in admitted) return admitted.refused;
    const body = await readBody(request);
    if (body === undefined) return message(413, 'Request Entity Too Large');
    const event = eventOf({ request, url, path, body }, { match: found, stage, claims: admitted.claims });
    return invoke(settings, found.row, event);
  };

  return async (request: IncomingMessage, url: URL): Promise<HttpAnswer> => {
    if (request.method === 'OPTIONS' && origins.length > 0) return preflight(request, origins);
    const answer = await serve(request, url);
    return { ...answer, headers: { ...answer.headers, ...corsHeaders(request, origins) } };
  };
};
