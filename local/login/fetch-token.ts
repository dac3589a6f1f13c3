import { createHash, randomBytes } from 'node:crypto';
import { commandClientId, commandRedirect } from './clients.ts';
import { cookieJar } from './cookies.ts';

export type TokenRequest = { issuer: string; username: string };

type Endpoints = { authorization_endpoint: string; token_endpoint: string };
type Browser = (url: string, form?: Record<string, string>) => Promise<Response>;

const browser = (): Browser => {
  const jar = cookieJar();
  return async (url, form) => {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: jar.header() },
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
    });
    jar.take(response);
    return response;
  };
};

/** Follows redirects to where something other than a redirect is, or to the client's own address. */
const follow = async (
  open: Browser,
  from: Response,
  base: string,
): Promise<{ url: string; response: Response }> => {
  let response = from;
  let url = base;
  while (response.status >= 300 && response.status < 400) {
    url = new URL(response.headers.get('location') ?? '', url).href;
    if (url.startsWith(commandRedirect)) break;
    response = await open(url);
  }
  return { url, response };
};

const authorizationUrl = (endpoint: string, verifier: string): string => {
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const query = new URLSearchParams({
    client_id: commandClientId,
    redirect_uri: commandRedirect,
    response_type: 'code',
    scope: 'openid profile email',
    code_challenge: challenge,
    code_challenge_method: 'S256',
  });
  return `${endpoint}?${query}`;
};

const logIn = async (endpoint: string, verifier: string, username: string): Promise<string> => {
  const open = browser();
  const start = authorizationUrl(endpoint, verifier);
  const page = await follow(open, await open(start), start);
  const chosen = await follow(open, await open(page.url, { username }), page.url);
  const code = new URL(chosen.url).searchParams.get('code');
  if (code === null) throw new Error(`No demo user is called "${username}".`);
  return code;
};

/** An access token of a demo user, got as a browser gets it: code with PKCE, the page where people are picked included. */
export const fetchToken = async ({ issuer, username }: TokenRequest): Promise<string> => {
  const discovery = await fetch(`${issuer}/.well-known/openid-configuration`);
  const endpoints = (await discovery.json()) as Endpoints;
  const verifier = randomBytes(32).toString('base64url');
  const code = await logIn(endpoints.authorization_endpoint, verifier, username);
  const answer = await fetch(endpoints.token_endpoint, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: commandClientId,
      redirect_uri: commandRedirect,
      code,
      code_verifier: verifier,
    }),
  });
  if (!answer.ok) throw new Error(`The issuer gave no token: ${await answer.text()}`);
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
};
