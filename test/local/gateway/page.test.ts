import { mkdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../support/folder.ts';
import { testGateway } from '../../support/gateway.ts';

const builtPage = (): string => {
  const folder = temporaryFolder();
  mkdirSync(`${folder}/assets`);
  writeFileSync(`${folder}/index.html`, '<!doctype html><title>Trepart</title>');
  writeFileSync(`${folder}/front.html`, '<!doctype html><title>Trepart</title><h1>Front</h1>');
  writeFileSync(`${folder}/assets/main.js`, 'export {}');
  return folder;
};

describe('beside the API the origin serves', () => {
  test('the page, its files, and the page again for the paths that its router knows', async () => {
    const gateway = await testGateway({}, builtPage());
    expect(await (await gateway.get('/')).text()).toContain('<h1>Front</h1>');
    expect(await (await gateway.get('/?from=mail')).text()).toContain('<h1>Front</h1>');
    for (const path of [
      '/needs/bjerke',
      '/signed-in?code=a.b',
      '/consortia/8c0a.1',
      '/invitations/8c0a.1.provider-310000019',
    ])
      expect(await (await gateway.get(path)).text()).toBe('<!doctype html><title>Trepart</title>');
    const script = await gateway.get('/assets/main.js');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await gateway.get('/assets/gone.js')).status).toBe(404);
    expect((await gateway.get('/../../package.json')).status).toBe(404);
  });

  test('what the page has to know to log somebody in', async () => {
    const config = await (await testGateway()).get('/config.json');
    expect(await config.json()).toMatchObject({
      apiUrl: '/api',
      issuer: 'http://issuer.example',
      clientId: 'page',
    });
  });

  test('the API reference, made from the API’s own document', async () => {
    const gateway = await testGateway();
    expect((await gateway.get('/reference')).url).toBe(`${gateway.url}/reference/`);
    expect(await (await gateway.get('/reference/')).text()).toContain('swagger-ui-bundle.js');
    expect(await (await gateway.get('/reference/swagger-initializer.js')).text()).toContain(
      '"/api/openapi.json"',
    );
    expect((await gateway.get('/reference/swagger-ui-bundle.js')).status).toBe(200);
  });

  test('all of it under a content security policy', async () => {
    const gateway = await testGateway({}, builtPage());
    const policy = async (path: string) => (await gateway.get(path)).headers.get('content-security-policy');
    expect(await policy('/')).toContain("connect-src 'self' http://issuer.example");
    expect(await policy('/')).not.toContain('unsafe-inline');
    expect(await policy('/api/things')).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});
