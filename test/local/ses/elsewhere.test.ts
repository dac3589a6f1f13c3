import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rawMail, sendRaw, testSes } from '../../support/ses.ts';

let received = 0;
let ses: Awaited<ReturnType<typeof testSes>>;
beforeAll(async () => {
  ses = await testSes({ onReceived: async () => void received++ });
});
afterAll(() => ses.stop());

type Headers = Record<string, string>;

/** As a browser sends it: a client of Node's own would not let these headers be set. */
const send = (method: string, path: string, headers: Headers): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const asked = request(`${ses.url}${path}`, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? rawMail({ From: 'kari@a.example', To: 'moter@svar.example' }) : undefined);
  });

const foreign: [string, Headers][] = [
  ['another origin', { origin: 'https://attacker.example' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['no origin that it tells', { origin: 'null' }],
  ['another site, by the browser', { 'sec-fetch-site': 'cross-site' }],
  ['another port, by the browser', { 'sec-fetch-site': 'same-site', origin: 'http://127.0.0.1:1' }],
];
const changes = [
  ['POST', '/received'],
  ['POST', '/'],
  ['DELETE', '/inbox'],
  ['PUT', '/suppression/ola%40a.example'],
] as const;

describe('a page of', () => {
  test.each(foreign)('%s changes nothing in the inbox', async (_, headers) => {
    const id = await sendRaw(ses.client, rawMail({}));
    const own = [['POST', `/inbox/${id}/bounce/kari%40a.example`] as const];
    for (const [method, path] of [...changes, ...own])
      expect(await send(method, path, headers), `${method} ${path}`).toBe(403);
    expect(received).toBe(0);
    expect(ses.inbox.suppressed()).toEqual([]);
    expect(ses.inbox.raw(id)).toBeDefined();
  });

  test('its own, and a program, may', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: 'null' };
    for (const headers of [own, { origin: ses.url }, {}])
      expect(await send('POST', '/received', headers)).toBe(204);
    expect(received).toBe(3);
  });

  test('another host’s name for this machine is not answered', async () => {
    expect(await send('POST', '/received', { host: 'attacker.example' })).toBe(421);
    expect(await send('GET', '/inbox', { host: 'attacker.example' })).toBe(421);
  });
});
