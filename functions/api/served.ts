import { api, type RouteName } from '../../shared/api.ts';
import type { Route } from '../../shared/route.ts';
import type { Handler } from './handler.ts';
import { handlers } from './handlers.ts';
import type { Served } from './serve.ts';

/** The gateway's name of a route. */
export const routeKeyOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;

/** The routes of one of the two API functions: those that read, or those that write. */
export const servedBy = (part: 'read' | 'write'): Served =>
  new Map(
    (Object.keys(api) as RouteName[])
      .filter((name) => (api[name].method === 'GET') === (part === 'read'))
      .map((name) => [
        routeKeyOf(api[name]),
        // Row and handler are of one route; their types are checked together in `handlers.ts`.
        { row: api[name] as Route, handler: handlers[name] as unknown as Handler<Route> },
      ]),
  );
