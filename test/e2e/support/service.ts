import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { type As, clientsOf } from '../../../local/demo/client.ts';
import { type Instance, startInstance } from '../../../local/instance.ts';
import type { Demo } from './global-setup.ts';

export type Service = Pick<Demo, 'needId' | 'runId' | 'consortiumId'> & {
  instance: Instance;
  /** The API as a demo user, to bring about what a test is not about. */
  as: As;
};

/** A running service with the demo market and a published run, for the tests of one file and theirs to change. */
export const startService = (): (() => Service) => {
  let service: Service | undefined;
  let copy = '';
  beforeAll(async () => {
    const { folder, loginPort, ...demo } = inject('demo');
    copy = await mkdtemp(join(tmpdir(), 'trepart-e2e-'));
    await cp(folder, copy, { recursive: true });
    const instance = await startInstance({
      dataFolder: copy,
      ports: { login: loginPort },
      personRequestsPerMinute: 6000,
    });
    service = { instance, as: clientsOf(instance), ...demo };
  });
  afterAll(async () => {
    await service?.instance.stop();
    await rm(copy, { recursive: true, force: true });
  });
  return () => service!;
};
