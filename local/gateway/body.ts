import type { IncomingMessage } from 'node:http';

/** The HTTP API's own limit on a request, in bytes. */
export const largestRequest = 10 * 1024 * 1024;

/** The whole body, or `undefined` if it is larger than the gateway takes; read to its end, so that the sender hears so. */
export const readBody = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= largestRequest) chunks.push(chunk);
  }
  return size <= largestRequest ? Buffer.concat(chunks) : undefined;
};

const textual = /^(text\/|application\/([\w.+-]+\+)?(json|xml)\b|application\/javascript\b)/i;

/** Payload format 2.0 carries text as it is and everything else, forms too, as base64. */
export const encodeBody = (body: Buffer, contentType: string | undefined) => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isBase64Encoded = !textual.test(contentType ?? '');
  return { body: body.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
};
