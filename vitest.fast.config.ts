import { defineConfig } from 'vitest/config';
import { fastTests } from './test/support/fast.ts';

/** The tests without an engine, a browser or a general solver: what is run while writing. */
export default defineConfig({
  test: {
    name: 'fast',
    include: fastTests(),
    setupFiles: 'test/support/property-seed.ts',
    testTimeout: 60_000,
    // The files of a worker share what they import, which is most of the time.
    isolate: false,
  },
});
