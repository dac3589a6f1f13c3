import { defineConfig } from 'vitest/config';

/** The browser tests, apart from `npm test`: they want Chromium, and each file has a service of its own. */
export default defineConfig({
  test: {
    name: 'e2e',
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: 'test/e2e/support/global-setup.ts',
    testTimeout: 120_000,
    hookTimeout: 180_000,
    maxWorkers: 1,
  },
});
