/**
 * What a page on another origin may do, once for the stack's gateway and the local one. The service's own page is on
 * the API's origin; this is for a page served elsewhere while it is developed. Which origins is each stage's setting.
 */
export const cors = {
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['authorization', 'content-type', 'accept-language', 'if-match', 'idempotency-key'],
  exposeHeaders: ['etag', 'location', 'retry-after'],
  maxAgeSeconds: 3600,
} as const;
