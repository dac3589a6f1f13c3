import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { expect, onTestFinished, test } from 'vitest';
import { startSes } from '../../../local/ses/server.ts';
import { newFolder, rawMail, sendRaw, sesClient } from '../../support/ses.ts';

test('what was accepted is there after the endpoint was killed', async () => {
  const { folder, remove } = newFolder();
  onTestFinished(remove);
  const child = spawn(process.execPath, ['test/support/ses-process.ts', folder], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [url] = await once(createInterface(child.stdout), 'line');
  const client = sesClient(String(url));
  const ids = await Promise.all(Array.from({ length: 10 }, () => sendRaw(client)));
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
  client.destroy();
  const after = await startSes({ port: 0, folder });
  expect(new Set(after.inbox.list().map(({ id }) => id))).toEqual(new Set(ids));
  expect(ids.map((id) => after.inbox.raw(id))).toEqual(ids.map(() => rawMail()));
  await after.stop();
});
