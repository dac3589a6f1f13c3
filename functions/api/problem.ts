import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { Language } from '../../shared/language.ts';
import { Refusal, type RefusalCode, toProblem } from '../../shared/refusal.ts';
import type { Log } from '../log.ts';
import { mayPass } from '../store/fault.ts';

/** What the body parser's and the SDK's errors mean to the caller. */
const codeOf = (error: unknown): RefusalCode => {
  const { statusCode } = error as { statusCode?: number };
  if (statusCode === 413) return 'too-large';
  if (statusCode === 415) return 'unsupported-media-type';
  if (statusCode === 400 || statusCode === 422) return 'malformed-json';
  return mayPass(error) ? 'unavailable' : 'internal';
};

type Where = { route: string; requestId: string; log: Log };

const logged = (refusal: Refusal, error: unknown, { route, requestId, log }: Where) => {
  if (refusal.code !== 'internal')
    return log('info', 'request-refused', { route, requestId, code: refusal.code });
  const { name = 'Error', stack } = error as Error;
  // Only where it happened: a message, of however many lines, may quote what somebody wrote.
  const where = stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return log('error', 'request-failed', {
    route,
    requestId,
    error: name,
    stack: where?.slice(0, 5).join('\n'),
  });
};

/** The problem+json answer to whatever went wrong; anything unexpected is logged and told without its details. */
export const problemOf = (
  error: unknown,
  where: Where & { language: Language },
): APIGatewayProxyStructuredResultV2 => {
  const refusal = error instanceof Refusal ? error : new Refusal(codeOf(error));
  logged(refusal, error, where);
  const problem = toProblem(refusal, where.language);
  return {
    statusCode: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'content-language': where.language,
      'cache-control': 'no-store',
      ...(refusal.retryAfterSeconds === undefined
        ? {}
        : { 'retry-after': String(refusal.retryAfterSeconds) }),
    },
    body: JSON.stringify(problem),
  };
};
