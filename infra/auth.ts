import type { Construct } from 'constructs';
import type { PageConfig } from '../shared/page-config.ts';
import type { Settings } from './settings.ts';
import { UserDirectory } from './user-directory.ts';

/** What the gateway checks in a token, and what the page is told to get one. */
export type Login = {
  issuer: string;
  audience: string[];
  /** A token must hold one of these; none where the issuer gives no scope of ours. */
  apiScopes: string[];
  /** What the page is told, but for where the API is. */
  page: Omit<PageConfig, 'apiUrl'>;
};

/** Who logs people in. The page's address is known only after the page's policy, which names the issuer's origins. */
export type Issuer = {
  /** Origins that the page calls to log somebody in. */
  origins: string[];
  /** Lets the page at this address, without a final slash, log people in. */
  admit: (pageUrl: string) => Login;
};

const otherIssuer = (issuer: string, settings: Settings): Issuer => {
  const { audience = [], clientId = '', apiScope, loginScope, resource, issuerOrigins } = settings;
  const page = {
    issuer,
    clientId,
    audience: audience[0] ?? clientId,
    scope: ['openid', loginScope ?? apiScope ?? ''].join(' ').trimEnd(),
    ...(resource ? { resource } : {}),
  };
  return {
    origins: [new URL(issuer).origin, ...issuerOrigins],
    // The page's address is registered with the other issuer by hand.
    admit: () => ({ issuer, audience, apiScopes: apiScope ? [apiScope] : [], page }),
  };
};

/** Another issuer where the settings name one, otherwise the stack's own user pool. */
export const openIssuer = (scope: Construct, settings: Settings): Issuer =>
  settings.issuer === undefined
    ? new UserDirectory(scope, 'Login', settings)
    : otherIssuer(settings.issuer, settings);
