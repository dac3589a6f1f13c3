import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import sirv from 'sirv';

export type Serve = (request: IncomingMessage, response: ServerResponse) => void;

const notFound: Serve = (_, response) => {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
};

/** Names of built files hold a hash of what is in them; everything else is asked for anew. */
const setCaching = (response: ServerResponse, path: string): void => {
  const keep = path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('cache-control', keep);
};

/** A path that names a file, by its extension; the id of a consortium has a point in it too, and ends in its rank. */
const namesFile = (path: string): boolean => /\.[a-z]+\d?$/.test(path);

/**
 * The built page: its files; `front.html`, which has the front page in it, for `/`; and `index.html`, which is empty, for
 * every other path without a file name, which the page's own router knows.
 */
export const pageFiles = (folder: string): Serve => {
  let files: ReturnType<typeof sirv> | undefined;
  return (request, response) => {
    // Built while the rest comes up, and perhaps again while it runs: looked up anew for each request.
    if (!files && existsSync(`${folder}/front.html`))
      files = sirv(folder, { dev: true, etag: true, gzip: true, setHeaders: setCaching });
    if (!files) return notFound(request, response);
    const pathname = URL.parse(`http://localhost${request.url}`)?.pathname;
    if (pathname === undefined) return notFound(request, response);
    if (!namesFile(pathname)) request.url = pathname === '/' ? '/front.html' : '/index.html';
    files(request, response, () => notFound(request, response));
  };
};

const swaggerFolder = (): string =>
  dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

const initializer = (openApiPath: string): string => `window.onload = () => {
  window.ui = SwaggerUIBundle({
    url: ${JSON.stringify(openApiPath)},
    dom_id: '#swagger-ui',
    deepLinking: true,
    presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset],
    layout: 'BaseLayout',
  });
};
`;

/** The API reference under `/reference/`: Swagger UI's own files, told by its initializer where our document is. */
export const referencePage = (openApiPath: string): Serve => {
  const files = sirv(swaggerFolder(), { etag: true });
  const script = initializer(openApiPath);
  return (request, response) => {
    const path = (request.url ?? '').replace(/^\/reference/, '');
    if (path === '') return void response.writeHead(302, { location: '/reference/' }).end();
    if (path === '/swagger-initializer.js')
      return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    request.url = path;
    files(request, response, () => notFound(request, response));
  };
};
