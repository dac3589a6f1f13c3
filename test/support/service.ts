import { afterAll, beforeAll } from 'vitest';
import { type InstanceSettings, startInstance } from '../../local/instance.ts';
import { openService, type Service } from './open-service.ts';

export * from './open-service.ts';

/** The whole service, started for the tests of a file; `service()` gives it once it runs. */
export const ownService = (settings: InstanceSettings = {}): (() => Service) => {
  let service: Service | undefined;
  beforeAll(async () => {
    service = openService(
      await startInstance({ quiet: true, personRequestsPerMinute: 100_000, ...settings }),
    );
  });
  afterAll(() => service?.instance.stop());
  return () => {
    if (!service) throw new Error('The service has not started');
    return service;
  };
};
