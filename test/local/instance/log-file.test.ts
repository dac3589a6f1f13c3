import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openLogFile } from '../../../local/instance/log-file.ts';

// The device that is always full: the system's own ENOSPC, without a disk to fill.
test.skipIf(!existsSync('/dev/full'))('a log that finds the disk full says so once and stops', async () => {
  const said: string[] = [];
  const log = openLogFile('write', '/dev/full', (line) => said.push(line));
  const closed = new Promise<void>((resolve) => log.once('close', resolve));
  log.write('a line\n');
  log.write('another\n');
  await closed;
  log.write('a line after that\n');
  log.end();
  expect(said).toEqual([expect.stringMatching(/^write: its log stops: ENOSPC/)]);
});
