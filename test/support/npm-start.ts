import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { temporaryFolder } from './folder.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const anyPorts = {
  TREPART_PORT: '0',
  TREPART_DYNAMODB_PORT: '0',
  TREPART_SES_PORT: '0',
  TREPART_LOGIN_PORT: '0',
};

/** A data folder that counts as having the demo market, so that a start need not wait for it. */
export const startedFolder = (): string => {
  const folder = temporaryFolder();
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/demo-loaded`, '');
  return folder;
};

export type Started = {
  npm: ChildProcess;
  said: () => string;
  /** The addresses that it printed, once it has. */
  addresses: () => Record<string, string>;
  exited: Promise<number | null>;
};

/** `npm start` in a process group of its own, as from a terminal. */
export const npmStart = (settings: Record<string, string> = {}): Started => {
  const npm = spawn('npm', ['start'], {
    cwd: root,
    detached: true,
    env: { ...process.env, TREPART_DATA: startedFolder(), ...anyPorts, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [npm.stdout, npm.stderr])
    stream.on('data', (chunk: Buffer) => {
      text += chunk;
    });
  const exited = once(npm, 'close').then(([code]) => code as number | null);
  onTestFinished(async () => {
    if (npm.exitCode === null && npm.signalCode === null) process.kill(-npm.pid!, 'SIGKILL');
    await exited;
  });
  const addresses = () =>
    Object.fromEntries(
      [...text.matchAll(/^ {2}(\w+) +(http\S+?)\/?$/gm)].map(([, name, url]) => [name!, url!]),
    );
  return { npm, said: () => text, addresses, exited };
};
