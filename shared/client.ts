import type * as z from 'zod';
import { preferredLanguage } from './language.ts';
import { type Problem, problemSchema } from './refusal.ts';
import { refusalTable } from './refusal-table.ts';
import type { Route } from './route.ts';

type Part<Name extends string, T> = T extends z.ZodType
  ? object extends z.input<T>
    ? { [N in Name]?: z.input<T> }
    : { [N in Name]: z.input<T> }
  : object;

/** What a call takes: only the parts that the row declares. */
export type Call<R extends Route> = Part<'params', R['params']> &
  Part<'query', R['query']> &
  Part<'body', R['body']> &
  (R['versioned'] extends true ? { version: number } : object) &
  (R extends { method: 'POST'; status: 201 } ? { key: string } : object);

/** An answer, with the version that the next change of the record must name. */
export type Reply<R extends Route> = { body: z.output<R['response']>; version: number };

export type Client<Api extends Record<string, Route>> = {
  [Name in keyof Api]: (call: Call<Api[Name]>) => Promise<Reply<Api[Name]>>;
};

/** A refused request, with the problem document as the service gave it. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem, route: string) {
    super(`${route}: ${problem.status} ${problem.code}${problem.detail ? `, ${problem.detail}` : ''}`);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string },
) => Promise<Response>;

export type ClientOptions = {
  /** Where the API is served, without a final slash. */
  baseUrl: string;
  fetch: Fetch;
  /** A bearer token; none for what is public. */
  token?: () => Promise<string | undefined>;
  language?: string;
};

type AnyCall = {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  version?: number;
  key?: string;
};

const urlOf = (row: Route, call: AnyCall, baseUrl: string): string => {
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String(call.params?.[name])),
  );
  const query = Object.entries(call.query ?? {})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return `${baseUrl}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
};

const headersOf = (call: AnyCall, token: string | undefined, language: string | undefined) => ({
  ...(token ? { authorization: `Bearer ${token}` } : {}),
  ...(language ? { 'accept-language': language } : {}),
  ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
  ...(call.version === undefined ? {} : { 'if-match': `"${call.version}"` }),
  ...(call.key === undefined ? {} : { 'idempotency-key': call.key }),
});

/** What the gateway itself answers holds no problem document, and over HTTP/2 no words either. */
const problemOf = async (response: Response, language: string | undefined): Promise<Problem> => {
  const parsed = problemSchema.safeParse(await response.json().catch(() => undefined));
  if (parsed.success) return parsed.data;
  const code =
    response.status === 401 ? 'unauthenticated' : response.status === 404 ? 'not-found' : 'unavailable';
  const title = refusalTable[code].title[preferredLanguage(language)];
  return { type: 'about:blank', title, status: response.status, code };
};

const bodyOf = (row: Route, response: Response): Promise<unknown> | undefined => {
  if (response.status === 204) return undefined;
  return row.media === undefined ? response.json() : response.text();
};

const send = async (row: Route, call: AnyCall, options: ClientOptions) => {
  const response = await options.fetch(urlOf(row, call, options.baseUrl), {
    method: row.method,
    headers: headersOf(call, await options.token?.(), options.language),
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
  });
  if (!response.ok)
    throw new ProblemError(await problemOf(response, options.language), `${row.method} ${row.path}`);
  const version = Number(/\d+/.exec(response.headers.get('etag') ?? '')?.[0] ?? 0);
  return { body: await bodyOf(row, response), version };
};

/** A typed function for every route of the table. Rejects with `ProblemError` for what the service refuses. */
export const createClient = <const Api extends Record<string, Route>>(
  api: Api,
  options: ClientOptions,
): Client<Api> =>
  Object.fromEntries(
    Object.entries(api).map(([name, row]) => [name, (call: AnyCall) => send(row, call, options)]),
  ) as unknown as Client<Api>;
