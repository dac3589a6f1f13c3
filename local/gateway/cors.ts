import type { IncomingMessage } from 'node:http';
import { cors } from '../../shared/cors.ts';
import type { HttpAnswer } from './result.ts';

type Headers = Record<string, string>;

const grantedTo = (request: IncomingMessage, origins: readonly string[]): Headers | undefined => {
  const { origin } = request.headers;
  if (origin === undefined || !origins.includes(origin)) return undefined;
  return { 'access-control-allow-origin': origin, vary: 'origin' };
};

/** What goes on every answer to an origin that may read it. */
export const corsHeaders = (request: IncomingMessage, origins: readonly string[]): Headers => {
  const granted = grantedTo(request, origins);
  return granted ? { ...granted, 'access-control-expose-headers': cors.exposeHeaders.join(',') } : {};
};

/** The gateway answers OPTIONS itself, whatever the path; to other origins without any grant. */
export const preflight = (request: IncomingMessage, origins: readonly string[]): HttpAnswer => {
  const granted = grantedTo(request, origins);
  const headers: Headers = granted
    ? {
        ...granted,
        'access-control-allow-methods': cors.allowMethods.join(','),
        'access-control-allow-headers': cors.allowHeaders.join(','),
        'access-control-max-age': String(cors.maxAgeSeconds),
      }
    : {};
  return { status: 204, headers, body: Buffer.alloc(0) };
};
