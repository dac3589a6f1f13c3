import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll, describe, expect, it } from 'vitest';
import { addService } from '../../infra/service.ts';
import { makeApp } from '../support/stack.ts';
import { functionPrefixes, resources } from '../support/template.ts';

const app = makeApp({
  'aws:cdk:bundling-stacks': ['**'],
  '@aws-cdk/core:failSynthOnValidationErrors': false,
});
const template = Template.fromStack(addService(app));
afterAll(() => rmSync(app.outdir, { recursive: true }));

const environment = {
  TABLE_NAME: 'trepart',
  MAIL_FROM: 'Trepart <ikke-svar@trepart.example>',
  MAIL_REPLY_TO: 'hjelp@trepart.example',
  MAIL_CONFIGURATION_SET: 'trepart',
  PAGE_URL: 'https://trepart.example',
  AWS_REGION: 'eu-north-1',
};

const folderOf = (prefix: string): string => {
  const [lambda] = resources(template, 'AWS::Lambda::Function').filter(({ id }) => id.startsWith(prefix));
  const hash = lambda!.properties.Code.S3Key.replace('.zip', '');
  return join(app.outdir, `asset.${hash}`);
};

/** Loads the bundle in a process that has nothing else, as Lambda does. */
const load = (folder: string) =>
  spawnSync(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `const { handler } = await import(${JSON.stringify(pathToFileURL(join(folder, 'index.mjs')).href)});
       console.log(typeof handler);`,
    ],
    { cwd: folder, env: environment, encoding: 'utf8' },
  );

describe.each(Object.entries(functionPrefixes))('the bundle of %s', (_, prefix) => {
  it('starts on its own, with nothing installed beside it', () => {
    const { stdout, stderr } = load(folderOf(prefix));
    expect(stderr).toBe('');
    expect(stdout).toBe('function\n');
  });

  it('is one file and its map', () => {
    expect(readdirSync(folderOf(prefix)).sort()).toEqual(['index.mjs', 'index.mjs.map']);
  });
});
