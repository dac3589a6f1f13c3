import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, inject } from 'vitest';
import { type As, clientsOf } from '../../../local/demo/client.ts';
import { type Instance, startInstance } from '../../../local/instance.ts';

export type Service = {
  instance: Instance;
  /** The API as a demo user, to bring about what a test is not about. */
  as: As;
  needId: string;
};

/** A running service with the demo market, for the tests of one file and theirs to change. */
export const startService = (): (() => Service) => {
  let service: Service | undefined;
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'trepart-e2e-'));
    await cp(inject('demoFolder'), folder, { recursive: true });
    const instance = await startInstance({ dataFolder: folder });
    service = { instance, as: clientsOf(instance), needId: inject('needId') };
  });
  afterAll(async () => {
    await service?.instance.stop();
    await rm(folder, { recursive: true, force: true });
  });
  return () => service!;
};
