import { createServer } from 'node:http';
import { describe, expect, onTestFinished, test } from 'vitest';
import { close, listen } from '../../local/listen.ts';
import { eventually } from '../support/eventually.ts';
import { npmStart, type Started, startedFolder } from '../support/npm-start.ts';

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const running = async (settings?: Record<string, string>): Promise<Started & { urls: string[] }> => {
  const started = npmStart(settings);
  await eventually(`it runs, but it said: ${started.said()}`, () =>
    started.said().includes('Ctrl-C ends it'),
  );
  const { Page, Mail, Login, DynamoDB } = started.addresses();
  const urls = [
    `${Page}/config.json`,
    `${Mail}/`,
    `${Login}/.well-known/openid-configuration`,
    `${DynamoDB}/`,
  ];
  for (const url of urls) expect(await answers(url), url).toBe(true);
  return { ...started, urls };
};

const allGone = (urls: string[]) =>
  eventually('nothing is left running', async () => !(await Promise.all(urls.map(answers))).includes(true));

describe('whoever ends npm start leaves nothing running', () => {
  test('with Ctrl-C', async () => {
    const { npm, urls, exited } = await running();
    process.kill(-npm.pid!, 'SIGINT');
    await exited;
    await allGone(urls);
  });

  test('with SIGTERM to npm', async () => {
    const { npm, urls, exited } = await running();
    npm.kill('SIGTERM');
    await exited;
    await allGone(urls);
  });

  test('by killing npm outright', async () => {
    const { npm, urls } = await running();
    npm.kill('SIGKILL');
    await allGone(urls);
  });
});

describe('what cannot be used is named, with exit status 2 and nothing left running', () => {
  test.each(['TREPART_PORT', 'TREPART_DYNAMODB_PORT', 'TREPART_SES_PORT', 'TREPART_LOGIN_PORT'])(
    'the port of %s when somebody has it',
    async (setting) => {
      const server = createServer();
      const port = await listen(server, 0, 'http');
      onTestFinished(() => close(server));
      const { exited, said } = npmStart({ [setting]: String(port) });
      expect(await exited).toBe(2);
      expect(said()).toContain(`Port ${port} is taken: set ${setting} to a free one.`);
    },
  );

  test('a port that is no port', async () => {
    const { exited, said } = npmStart({ TREPART_SES_PORT: 'mail' });
    expect(await exited).toBe(2);
    expect(said()).toContain('TREPART_SES_PORT must be a port');
  });

  test('a data folder that another service has', async () => {
    const folder = startedFolder();
    await running({ TREPART_DATA: folder });
    const { exited, said } = npmStart({ TREPART_DATA: folder });
    expect(await exited).toBe(2);
    expect(said()).toContain('TREPART_DATA');
  });

  test('a DynamoDB endpoint where nothing answers', async () => {
    const { exited, said } = npmStart({ DYNAMODB_ENDPOINT: 'http://127.0.0.1:9' });
    expect(await exited).toBe(2);
    expect(said()).toContain('DYNAMODB_ENDPOINT');
  });
});
