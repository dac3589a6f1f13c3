import type { AdapterFactory, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import type { DemoPerson } from '../demo/people.ts';
import { audience, clientsOf, pageClientId } from './clients.ts';
import type { LoginKeys } from './keys.ts';
import { errorPage } from './people-page.ts';

export type LoginParts = {
  people: readonly DemoPerson[];
  keys: LoginKeys;
  adapter: AdapterFactory;
  /** Origins that the page is served on. */
  origins: readonly string[];
};

const hour = 3600;

/** Both clients are ours, so whoever logs in has agreed to what they ask for. */
const grantAll = async (context: KoaContextWithOIDC) => {
  const { client, session, provider } = context.oidc;
  const { clientId } = client!;
  const { accountId } = session!;
  const grantId = session!.grantIdFor(clientId);
  const known = grantId ? await provider.Grant.find(grantId) : undefined;
  if (known) return known;
  const grant = new provider.Grant({ clientId, accountId: accountId! });
  grant.addOIDCScope('openid profile email');
  grant.addResourceScope(audience, '');
  await grant.save();
  return grant;
};

const resourceServer = () => ({
  audience,
  scope: '',
  accessTokenTTL: hour,
  accessTokenFormat: 'jwt' as const,
  jwt: { sign: { alg: 'RS256' as const } },
});

const features: Configuration['features'] = {
  devInteractions: { enabled: false },
  rpInitiatedLogout: { enabled: true },
  resourceIndicators: {
    enabled: true,
    // A page that names no resource gets a token for the API all the same, as with Cognito.
    defaultResource: () => audience,
    useGrantedResource: () => true,
    getResourceServerInfo: resourceServer,
  },
};

/** What the issuer knows of a demo person. Their addresses are invented, and verified as far as this issuer goes. */
const claimsOf = ({ subject: sub, name, email }: DemoPerson) => ({ sub, name, email, email_verified: true });

export const configurationOf = ({ people, keys, adapter, origins }: LoginParts): Configuration => ({
  adapter,
  clients: clientsOf(origins),
  jwks: keys.jwks as NonNullable<Configuration['jwks']>,
  cookies: { keys: keys.cookieKeys },
  features,
  pkce: { required: () => true },
  conformIdTokenClaims: false,
  claims: { openid: ['sub'], profile: ['name'], email: ['email', 'email_verified'] },
  interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
  loadExistingGrant: grantAll,
  issueRefreshToken: (_, client) => client.grantTypeAllowed('refresh_token'),
  clientBasedCORS: (_, origin, client) => client.clientId === pageClientId && origins.includes(origin),
  ttl: {
    AccessToken: hour,
    AuthorizationCode: 60,
    IdToken: hour,
    Interaction: hour,
    Grant: 14 * 24 * hour,
    RefreshToken: 14 * 24 * hour,
    Session: 14 * 24 * hour,
  },
  renderError: (context, { error, error_description }) => {
    context.type = 'html';
    context.body = errorPage(error, error_description);
  },
  findAccount: (_, subject) => {
    const person = people.find((candidate) => candidate.subject === subject);
    return person && { accountId: subject, claims: () => claimsOf(person) };
  },
  // In the access token too: the service reads no other, and an address that is verified already needs no link.
  extraTokenClaims: (_, token) => {
    const accountId = 'accountId' in token ? token.accountId : undefined;
    const person = people.find(({ subject }) => subject === accountId);
    return person && { email: person.email, email_verified: true };
  },
});
