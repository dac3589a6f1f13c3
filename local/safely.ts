import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

const local = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

const refused = (response: ServerResponse, status: number, text: string): void => {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
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
