import { mkdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import Provider from 'oidc-provider';
import type { DemoPerson } from '../demo/people.ts';
import { close, listen, loopback } from '../listen.ts';
import { isFromElsewhere, safely } from '../safely.ts';
import { openAdapter } from './adapter.ts';
import { configurationOf } from './configuration.ts';
import { interactionListener } from './interaction.ts';
import { loadKeys } from './keys.ts';

export type LoginSettings = {
  folder: string;
  port: number;
  people: readonly DemoPerson[];
  /** Origins that the page is served on. */
  origins: readonly string[];
  log: (line: string) => void;
};

export type Login = { issuer: string; stop: () => Promise<void> };

/** Starts the OpenID Connect issuer: code with PKCE, access tokens as JWT for the API, demo users without passwords. */
export const startLogin = async ({ folder, port, people, origins, log }: LoginSettings): Promise<Login> => {
  mkdirSync(folder, { recursive: true });
  const server = createServer();
  const issuer = `http://${loopback}:${await listen(server, port, 'login')}`;
  const keys = await loadKeys(join(folder, 'keys.json'));
  const { adapter, close: closeAdapter } = openAdapter(join(folder, 'login.sqlite'));
  const provider = new Provider(issuer, configurationOf({ people, keys, adapter, origins }));
  provider.on('server_error', (_, error) => log(`login: ${error.message}`));
  const interaction = interactionListener(provider, people);
  const other = provider.callback();
  const listener: RequestListener = (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return void other(request, response);
    // Nobody else's page logs somebody in.
    if (isFromElsewhere(request)) return void response.writeHead(403).end();
    interaction(request, response);
  };
  server.on('request', safely(listener));
  const stop = async () => {
    await close(server);
    closeAdapter();
  };
  return { issuer, stop };
};
