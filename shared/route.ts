import type * as z from 'zod';
import type { Allowance } from './allowance.ts';
import type { Role } from './person/role.ts';
import type { RefusalCode } from './refusal.ts';

/** What a Lambda may touch on behalf of a route; `infra/grants.ts` is the only place that turns these into IAM. */
export type Grant = 'table:read' | 'table:write' | 'table:count' | 'mail:send';

/**
 * One route of the HTTP API, written once. Routing, access, validation, idempotency, versions, OpenAPI,
 * the gateway, the grants and the client are all derived from this row.
 */
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: `/${string}`;
  summary: string;
  /** `public` needs no login; `signed-in` any valid token, registered or not; otherwise the roles that may call it. */
  access: 'public' | 'signed-in' | { roles: readonly [Role, ...Role[]] };
  needs: readonly Grant[];
  /** The allowance that a request spends for its identity, beside `request`, which every signed-in one spends. */
  spends?: Allowance;
  /** `201` routes take an `Idempotency-Key`. */
  status?: 200 | 201 | 202 | 204;
  /** True where the caller must send `If-Match` with the version that it has read. */
  versioned?: boolean;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** What the answer is, where it is not JSON: the handler then gives its text. */
  media?: 'text/calendar';
  /** Parsed on the way out, so a field that is not declared cannot leak. */
  response: z.ZodType;
  /** The refusals this route adds to those every route may give. */
  refusals: readonly RefusalCode[];
};

/** Keeps a row's literal types while checking that it is a whole route. */
export const route = <const R extends Route>(row: R): R => row;

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;

/** What a handler is given of a request: already parsed by the row's own schemas. */
export type Request<R extends Route> = {
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
};
