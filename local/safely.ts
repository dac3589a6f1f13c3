import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

const local = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

const refused = (response: ServerResponse, status: number, text: string): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
};

/**
 * Whether a page of another origin asks for a change: anybody's page can post to loopback from the reader's browser.
 * Programs name no origin. A page without referrer names `null`, so what the browser itself says goes first.
 */
export const isFromElsewhere = ({ method, headers }: IncomingMessage): boolean => {
  if (method === 'GET' || method === 'HEAD') return false;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  return headers.origin !== undefined && headers.origin !== `http://${headers.host}`;
};

/**
 * Keeps a local server up whatever one request holds: what a listener throws is that request's own 400. A request that
 * names another host than this machine is refused, since a page from elsewhere can point its own name here.
 */
export const safely =
  (listener: RequestListener): RequestListener =>
  (request: IncomingMessage, response: ServerResponse & { req: IncomingMessage }) => {
    const { host } = request.headers;
    if (host !== undefined && !local.test(host)) return refused(response, 421, 'Misdirected Request');
    try {
      listener(request, response);
    } catch {
      refused(response, 400, 'Bad Request');
    }
  };
