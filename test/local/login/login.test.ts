import { decodeJwt } from 'jose';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { DemoPerson } from '../../../local/demo/people.ts';
import { jwtAuthorizer } from '../../../local/gateway/authorizer.ts';
import { audience, commandClientId, pageClientId } from '../../../local/login/clients.ts';
import { fetchToken } from '../../../local/login/fetch-token.ts';
import { startLogin } from '../../../local/login/server.ts';
import { eventually } from '../../support/eventually.ts';
import { temporaryFolder } from '../../support/folder.ts';

const people: DemoPerson[] = [
  {
    username: 'mona',
    subject: 'demo-mona',
    name: 'Mona <Moen>',
    email: 'mona@nav.example',
    role: 'moderator',
    organisation: { number: '889640782', name: 'NAV' },
  },
  {
    username: 'pia',
    subject: 'demo-pia',
    name: 'Pia Pedersen',
    email: 'pia@rundt.example',
    role: 'provider',
    organisation: { number: '889640782', name: 'Rundt & Rundt' },
  },
];

const pageOrigin = 'http://127.0.0.1:8700';

const start = async (folder = temporaryFolder(), port = 0) => {
  const login = await startLogin({ folder, port, people, origins: [pageOrigin], log: () => undefined });
  onTestFinished(login.stop);
  return login;
};

const authorization = (issuer: string, more: Record<string, string> = {}): string =>
  `${issuer}/auth?${new URLSearchParams({
    client_id: pageClientId,
    redirect_uri: `${pageOrigin}/signed-in`,
    response_type: 'code',
    scope: 'openid profile email',
    code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    code_challenge_method: 'S256',
    ...more,
  })}`;

describe('a demo user', () => {
  test('gets a token of their own for the API, which the gateway takes', async () => {
    const { issuer } = await start();
    const token = await fetchToken({ issuer, username: 'pia' });
    expect(decodeJwt(token)).toMatchObject({ sub: 'demo-pia', aud: audience, client_id: commandClientId });
    const verdict = await jwtAuthorizer({ issuer, audience: [audience] })(`Bearer ${token}`);
    expect(verdict).toHaveProperty('claims.sub', 'demo-pia');
  });

  test('who is not there gets none', async () => {
    const { issuer } = await start();
    await expect(fetchToken({ issuer, username: 'nobody' })).rejects.toThrow('nobody');
  });

  test('keeps a token that is good after a restart', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const token = await fetchToken({ issuer: first.issuer, username: 'pia' });
    await first.stop();
    const again = await start(folder, Number(new URL(first.issuer).port));
    // The first server's connections are still being taken down in the client.
    const answers = () =>
      fetch(again.issuer).then(
        () => true,
        () => false,
      );
    await eventually('it answers again', answers);
    const verdict = await jwtAuthorizer({ issuer: again.issuer, audience: [audience] })(`Bearer ${token}`);
    expect(verdict).toHaveProperty('claims');
  });
});

describe('the page where people are picked', () => {
  test('lists everybody under their role, safely written', async () => {
    const { issuer } = await start();
    const to = await fetch(authorization(issuer), { redirect: 'manual' });
    const cookie = to.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    const page = await fetch(new URL(to.headers.get('location')!, issuer), { headers: { cookie } });
    const html = await page.text();
    expect(html).toContain('<html lang="nb">');
    expect(html).toContain('Mona &lt;Moen&gt;');
    expect(html).toContain('Rundt &amp; Rundt');
    expect(html.indexOf('Moderatorer')).toBeLessThan(html.indexOf('Leverandører'));
    expect(html).not.toContain('Investorer');
  });

  test('says so when the login is too old', async () => {
    const { issuer } = await start();
    const page = await fetch(`${issuer}/interaction/long-gone`);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('Innloggingen er for gammel');
  });
});

describe('the issuer gives no code', () => {
  test.each([
    ['without PKCE', { code_challenge: '', code_challenge_method: '' }],
    ['to an address that is not the page’s', { redirect_uri: 'https://elsewhere.example/' }],
    ['to a client that it does not know', { client_id: 'somebody' }],
  ])('%s', async (_, more) => {
    const { issuer } = await start();
    const answer = await fetch(authorization(issuer, more), { redirect: 'manual' });
    const location = answer.headers.get('location') ?? '';
    expect(location.includes('error=') || answer.status === 400).toBe(true);
    expect(location).not.toContain('/interaction/');
  });
});

describe('a page in a browser', () => {
  const tokenEndpoint = async (origin: string) => {
    const { issuer } = await start();
    const body = new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: pageClientId,
      code: 'x',
    });
    const answer = await fetch(`${issuer}/token`, { method: 'POST', body, headers: { origin } });
    return answer.headers.get('access-control-allow-origin');
  };

  test('may fetch its tokens when it is ours', async () => {
    expect(await tokenEndpoint(pageOrigin)).toBe(pageOrigin);
  });

  test('may not when it is not', async () => {
    expect(await tokenEndpoint('https://elsewhere.example')).toBeNull();
  });
});
