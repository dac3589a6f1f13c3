import { createServer } from 'node:http';
import { pageFiles } from '../../local/gateway/page.ts';
import { close, listen } from '../../local/listen.ts';
import { contentSecurityPolicy } from '../../shared/security-headers.ts';

export type Served = { url: string; stop: () => Promise<void> };

/** What our page asks for before anything else; nobody logs in here. */
const config = JSON.stringify({ apiUrl: '/api', issuer: '', clientId: '', audience: '' });

/** Serves a folder as the local origin serves the page, with its content security policy. */
export const serveFolder = async (folder: string): Promise<Served> => {
  const files = pageFiles(folder);
  const server = createServer((request, response) => {
    response.setHeader('content-security-policy', contentSecurityPolicy([]));
    if (request.url === '/config.json')
      response.writeHead(200, { 'content-type': 'application/json' }).end(config);
    else files(request, response);
  });
  const port = await listen(server, 0, 'http');
  return { url: `http://127.0.0.1:${port}`, stop: () => close(server) };
};
