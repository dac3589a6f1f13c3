import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ownFolder } from '../support/stack.ts';

const folder = ownFolder();
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the app as the CDK's command line does. */
const run = (context: Record<string, unknown>) =>
  spawnSync(process.execPath, ['infra/app.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CDK_OUTDIR: folder,
      CDK_CONTEXT_JSON: JSON.stringify({ 'aws:cdk:bundling-stacks': [], ...context }),
    },
  });

describe('the app, told a wrong setting', () => {
  it('ends with one line that names it', () => {
    const { status, stderr } = run({ stage: 'production' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Settings: stage: .*\n$/);
  });
});
