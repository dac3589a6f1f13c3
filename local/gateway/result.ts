import * as z from 'zod';

export type HttpAnswer = { status: number; headers: Record<string, string | string[]>; body: Buffer };

const resultSchema = z.object({
  statusCode: z.int().min(100).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

const json = { 'content-type': 'application/json' };

/** An answer of the gateway's own, such as `{"message":"Not Found"}`. */
export const message = (status: number, text: string, headers: Record<string, string> = {}): HttpAnswer => ({
  status,
  headers: { ...json, ...headers },
  body: Buffer.from(JSON.stringify({ message: text })),
});

export const failure = message(500, 'Internal Server Error');

/** An object without `statusCode` is itself the body, by payload format 2.0. */
const isBare = (result: unknown): boolean =>
  result !== null && result !== undefined && !(typeof result === 'object' && 'statusCode' in result);

/** A function's result (payload format 2.0) as HTTP; 500 where it is not one. */
export const answerOf = (result: unknown): HttpAnswer => {
  if (isBare(result)) {
    const text = typeof result === 'string' ? result : JSON.stringify(result);
    return { status: 200, headers: json, body: Buffer.from(text) };
  }
  const parsed = resultSchema.safeParse(result);
  if (!parsed.success) return failure;
  const { statusCode, headers = {}, cookies, body = '', isBase64Encoded = false } = parsed.data;
  const lowerCased = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...Object.fromEntries(lowerCased),
      ...(cookies ? { 'set-cookie': cookies } : {}),
    },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
};
