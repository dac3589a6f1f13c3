import type { ClientMetadata } from 'oidc-provider';
import { signedInPath } from '../../shared/page-config.ts';

/** The page's client, and that of `npm run token` and the tests. Both public: code with PKCE and no secret. */
export const pageClientId = 'trepart-page';
export const commandClientId = 'trepart-command';
/** Nothing listens there: the command reads the code off the redirect. */
export const commandRedirect = 'http://127.0.0.1/callback';
/** The API as a resource (RFC 8707): the `aud` of access tokens. */
export const audience = 'urn:trepart:api';

const common: Pick<
  ClientMetadata,
  'token_endpoint_auth_method' | 'response_types' | 'grant_types' | 'scope'
> = {
  token_endpoint_auth_method: 'none',
  response_types: ['code'],
  grant_types: ['authorization_code', 'refresh_token'],
  scope: 'openid profile email',
};

/** The clients of an issuer whose page is on these origins. */
export const clientsOf = (origins: readonly string[]): ClientMetadata[] => [
  {
    ...common,
    client_id: pageClientId,
    redirect_uris: origins.map((origin) => origin + signedInPath),
    post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
  },
  {
    ...common,
    client_id: commandClientId,
    redirect_uris: [commandRedirect],
  },
];
