import { createServer } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startInstance } from '../../../local/instance.ts';
import { close, listen } from '../../../local/listen.ts';
import { safely } from '../../../local/safely.ts';

/** Sends a request line as it stands, which a client's own URL parser would mend. */
const raw = (url: string, target: string, host = '127.0.0.1'): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(answer));
    socket.write(`GET ${target} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
  });

const hostile = [
  '//',
  '///',
  '/\\',
  '//[',
  '//[::1',
  '/%',
  '/%ff',
  '//@:',
  '/?%',
  '/api//',
  '/api/%E0%A4%A',
  '*',
];

describe('one request', () => {
  test('never ends the service, whatever its target is', async () => {
    const instance = await startInstance({ quiet: true });
    onTestFinished(() => instance.stop());
    for (const url of [instance.url, instance.sesUrl, instance.issuer])
      for (const target of hostile) {
        const answer = await raw(url, target);
        expect(answer === '' || /^HTTP\/1\.1 [2345]\d\d /.test(answer), `${url} ${target}`).toBe(true);
      }
    expect((await fetch(`${instance.apiUrl}/health`)).status).toBe(200);
  });

  test('that makes a listener throw is refused by itself', async () => {
    const server = createServer(
      safely(() => {
        throw new Error('a mistake in a listener');
      }),
    );
    const port = await listen(server, 0, 'http');
    onTestFinished(() => close(server));
    expect(await raw(`http://127.0.0.1:${port}`, '/')).toMatch(/^HTTP\/1\.1 400 /);
  });

  test('to another host than this machine is refused', async () => {
    const server = createServer(safely((_, response) => void response.end('open')));
    const port = await listen(server, 0, 'http');
    onTestFinished(() => close(server));
    const url = `http://127.0.0.1:${port}`;
    expect(await raw(url, '/', 'attacker.example')).toMatch(/^HTTP\/1\.1 421 /);
    expect(await raw(url, '/', `localhost:${port}`)).toContain('open');
  });
});
