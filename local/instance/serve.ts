import { fileURLToPath } from 'node:url';
import { api } from '../../shared/api.ts';
import type { PageConfig } from '../../shared/page-config.ts';
import { jwtAuthorizer } from '../gateway/authorizer.ts';
import { originListener } from '../gateway/server.ts';
import { audience, pageClientId } from '../login/clients.ts';
import type { Functions } from './functions.ts';
import type { Origin } from './origin.ts';

/** The gateway's stage, and so the first segment of every path of the API. */
export const stage = 'api';

const pageFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

type Serving = { origin: Origin; issuer: string; functions: Functions; log: (line: string) => void };

/** Puts the API and the page on the origin. */
export const serve = ({ origin, issuer, functions, log }: Serving): void => {
  const page: PageConfig = {
    apiUrl: `/${stage}`,
    issuer,
    clientId: pageClientId,
    audience,
    scope: 'openid profile email',
    resource: audience,
  };
  const authorize = jwtAuthorizer({ issuer, audience: [audience] });
  const { read, write } = functions;
  const gateway = {
    routes: api,
    read: read.invoke,
    write: write.invoke,
    authorize,
    stage,
    origins: [],
    log,
  };
  origin.serve(originListener({ api: gateway, page, pageFolder }));
};
