import { defineConfig } from 'vitest/config';

// Limits are for what hangs, not for what is slow: a machine at work may take ten times as long as one at rest.
const project = (name: string, include: string[], testTimeout: number) => ({
  test: { name, include, testTimeout, hookTimeout: 180_000, environment: 'node' as const },
});
/** The page is built before any of its files begins. */
const onPage = (...of: Parameters<typeof project>) => ({
  test: { ...project(...of).test, globalSetup: 'test/support/built-page.ts' },
});

const unit = project(
  'unit',
  ['test/shared/**/*.test.ts', 'test/functions/**/*.test.ts', 'test/tree/**/*.test.ts'],
  120_000,
);

export default defineConfig({
  test: {
    projects: [
      { test: { ...unit.test, setupFiles: 'test/support/property-seed.ts' } },
      onPage('web', ['test/web/**/*.test.ts'], 120_000),
      onPage('integration', ['test/local/**/*.test.ts', 'test/integration/**/*.test.ts'], 180_000),
      // One context for the files of a worker, so that they share the CDK and its syntheses, which take seconds.
      { test: { ...onPage('infra', ['test/infra/**/*.test.ts'], 120_000).test, isolate: false } },
    ],
  },
});
