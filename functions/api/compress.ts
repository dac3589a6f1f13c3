import { gzipSync } from 'node:zlib';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';

type Result = APIGatewayProxyStructuredResultV2;

/** Bytes below which compressing costs more than it saves. */
const worthwhile = 4 * 1024;
/** Bytes beyond which a Lambda's answer (6 MB, with its headers) could not be sent as it is. */
const largestPlain = 5 * 1024 * 1024;

const accepts = (header: string | undefined): boolean =>
  /(^|,)\s*(gzip|\*)\s*(;\s*q=(?!0(\.0*)?\s*(,|$))[\d.]+\s*)?(,|$)/i.test(header ?? '');

/**
 * The answer compressed, where the caller takes that and it is worth it. The market of a run with 10,000 providers is 7 MB
 * and its fits 13 MB; compressed, neither is 1 MB. What is too large to be sent otherwise is compressed whoever asks.
 */
export const compress = (result: Result, acceptEncoding: string | undefined): Result => {
  const { body = '', headers } = result;
  const bytes = Buffer.byteLength(body);
  if (bytes < worthwhile) return result;
  const vary = { ...headers, vary: 'accept-encoding' };
  if (!accepts(acceptEncoding) && bytes <= largestPlain) return { ...result, headers: vary };
  return {
    ...result,
    headers: { ...vary, 'content-encoding': 'gzip' },
    body: gzipSync(body).toString('base64'),
    isBase64Encoded: true,
  };
};
