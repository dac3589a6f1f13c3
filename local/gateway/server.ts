import type { RequestListener, ServerResponse } from 'node:http';
import type { PageConfig } from '../../shared/page-config.ts';
import {
  apiContentSecurityPolicy,
  contentSecurityPolicy,
  permissionsPolicy,
} from '../../shared/security-headers.ts';
import { type ApiSettings, apiGateway } from './api.ts';
import { pageFiles, referencePage } from './page.ts';
import { failure, type HttpAnswer, message } from './result.ts';

export type OriginSettings = { api: ApiSettings; page: PageConfig; pageFolder: string };

const send = (response: ServerResponse, { status, headers, body }: HttpAnswer): void => {
  response.writeHead(status, { ...headers, 'content-length': body.length });
  response.end(body);
};

const isUnder = (prefix: string, path: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/** The headers that CloudFront adds to every answer, but for those that only mean something over HTTPS. */
const securityHeaders = (policy: string): Record<string, string> => ({
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': permissionsPolicy,
  'cross-origin-opener-policy': 'same-origin',
});

/** Swagger UI sets styles inline; the page itself never does. */
const referencePolicy = (policy: string): string =>
  policy.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

/** One origin as CloudFront has it: the API under its stage, and the page with its settings and reference beside it. */
export const originListener = ({ api, page, pageFolder }: OriginSettings): RequestListener => {
  const answer = apiGateway(api);
  const reference = referencePage(`/${api.stage}/openapi.json`);
  const files = pageFiles(pageFolder);
  const config = Buffer.from(JSON.stringify(page));
  const prefix = `/${api.stage}`;
  const pagePolicy = contentSecurityPolicy([new URL(page.issuer).origin]);
  const headersFor = (path: string) => {
    if (isUnder(prefix, path)) return securityHeaders(apiContentSecurityPolicy);
    return securityHeaders(isUnder('/reference', path) ? referencePolicy(pagePolicy) : pagePolicy);
  };
  return (request, response) => {
    const url = URL.parse(`http://localhost${request.url}`);
    if (url === null) return send(response, message(400, 'Bad Request'));
    response.setHeaders(new Headers(headersFor(url.pathname)));
    if (isUnder(prefix, url.pathname)) {
      answer(request, url).then(
        (given) => send(response, given),
        (error: Error) => {
          api.log(`${request.method} ${url.pathname}: ${error.message}`);
          send(response, failure);
        },
      );
    } else if (url.pathname === '/config.json')
      send(response, { status: 200, headers: { 'content-type': 'application/json' }, body: config });
    else if (url.pathname === '/reference' || url.pathname.startsWith('/reference/'))
      reference(request, response);
    else files(request, response);
  };
};
