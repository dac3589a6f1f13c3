import type { IncomingMessage, ServerResponse } from 'node:http';
import { SesFailure } from './failure.ts';

export type Reply = { status: number; type: string; body: string | Buffer; headers?: Record<string, string> };

// Nothing in a page of the inbox may run, and nothing is fetched from elsewhere.
const pagePolicy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'";
// A mail's own HTML is shut in: no script, no origin, nothing fetched; its links open in a window of their own.
const mailPolicy =
  "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export const text = (status: number, body: string): Reply => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});
export const json = (body: unknown): Reply => ({
  status: 200,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(body),
});
export const htmlPage = (body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body,
  headers: { 'content-security-policy': pagePolicy },
});
export const mailHtml = (body: string): Reply => ({
  status: 200,
  type: 'text/html; charset=utf-8',
  body: body.replace(/<head[^>]*>/i, (head) => `${head}<base target="_blank">`),
  headers: { 'content-security-policy': mailPolicy },
});
export const xml = (status: number, body: string, requestId: string): Reply => ({
  status,
  type: 'text/xml',
  body,
  headers: { 'x-amzn-requestid': requestId },
});
export const eml = (body: Buffer, name: string): Reply => ({
  status: 200,
  type: 'message/rfc822',
  body,
  headers: { 'content-disposition': `attachment; filename="${name}.eml"` },
});
export const seeOther = (location: string): Reply => ({ ...text(303, ''), headers: { location } });
export const noContent: Reply = text(204, '');
export const notFound: Reply = text(404, 'Fant ikke det du ba om.\n');

export const writeReply = (response: ServerResponse, { status, type, body, headers }: Reply): void => {
  const always = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
  response.writeHead(status, { 'content-type': type, ...always, ...headers });
  response.end(body);
};

// A mail of 10 MB grows by a third in base64, and by some more as a form.
const maxBytes = 24 * 1024 * 1024;

export const readBytes = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw new SesFailure('RequestEntityTooLarge', 'The request is too large', 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

export const readBody = async (request: IncomingMessage): Promise<string> =>
  (await readBytes(request)).toString('utf8');
