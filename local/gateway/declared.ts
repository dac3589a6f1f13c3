import * as z from 'zod';
import { refusalsOf } from '../../shared/open-api/document.ts';
import type { Route } from '../../shared/route.ts';
import type { HttpAnswer } from './result.ts';

const problemSchema = z.object({ code: z.string() });

/**
 * The refusal in an answer that the route's row does not declare; nothing where there is none. OpenAPI and the client are made
 * from the rows, so such an answer is a fault of the service, however right it is.
 */
export const undeclared = (row: Route, { status, headers, body }: HttpAnswer): string | undefined => {
  if (status < 400 || !String(headers['content-type'] ?? '').startsWith('application/problem+json'))
    return undefined;
  if (headers['content-encoding'] !== undefined) return undefined;
  const { code } = problemSchema.parse(JSON.parse(body.toString('utf8')));
  return refusalsOf(row).some((one) => one === code) ? undefined : code;
};
