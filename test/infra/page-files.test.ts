import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { Annotations, Template } from 'aws-cdk-lib/assertions';
import { Bucket, type IBucket } from 'aws-cdk-lib/aws-s3';
import { afterAll, describe, expect, it } from 'vitest';
import { PageFiles } from '../../infra/page-files.ts';
import { type Properties, resource } from '../support/template.ts';

const folder = mkdtempSync(join(tmpdir(), 'trepart-page-'));
const app = new App({ outdir: join(folder, 'cdk.out') });
afterAll(() => rmSync(folder, { recursive: true }));

const config = {
  apiUrl: '/api',
  issuer: 'https://issuer.example',
  clientId: 'a',
  audience: 'a',
  scope: 'openid',
};
const deploy = (id: string, page: string): Stack => {
  const stack = new Stack(app, id);
  new PageFiles(stack, 'PageFiles', { bucket: new Bucket(stack, 'Bucket') as IBucket, config, folder: page });
  return stack;
};

const built = join(folder, 'web');
mkdirSync(join(built, 'assets'), { recursive: true });
for (const name of ['index.html', 'front.html']) writeFileSync(join(built, name), '<!doctype html>');
writeFileSync(join(built, 'assets', 'index-a1b2.js'), '');

const withPage = deploy('Built', built);
const without = deploy('Unbuilt', join(folder, 'nothing'));
const pageTemplate = Template.fromStack(withPage);
const part = (id: string): Properties =>
  resource(pageTemplate, 'Custom::CDKBucketDeployment', `PageFiles${id}`);

describe('a built page', () => {
  it('keeps its hashed files for a year, and those of earlier builds for whoever has them open', () => {
    expect(part('Assets')).toMatchObject({
      SystemMetadata: { 'cache-control': 'public, max-age=31536000, immutable' },
      Include: ['assets/*'],
      Prune: false,
    });
  });

  it('is asked for anew at each visit, and names only files that are there already', () => {
    expect(part('Entry')).toMatchObject({
      SystemMetadata: { 'cache-control': 'no-cache' },
      Exclude: ['assets/*'],
    });
    const [entry] = Object.values(pageTemplate.findResources('Custom::CDKBucketDeployment')).filter(
      ({ Properties }) => Properties.Exclude?.[0] === 'assets/*',
    );
    expect(entry!.DependsOn).toEqual(expect.arrayContaining([expect.stringMatching(/^PageFilesAssets/)]));
  });
});

describe('a page that is not built', () => {
  it('is warned of, and what is deployed already is left as it is', () => {
    Annotations.fromStack(without).hasWarning(
      '/Unbuilt/PageFiles',
      'The page is not built, so none is deployed: npm run build:web [ack: trepart:page-not-built]',
    );
    const deployment = resource(Template.fromStack(without), 'Custom::CDKBucketDeployment');
    expect(deployment.Prune).toBe(false);
    expect(deployment.SourceObjectKeys).toHaveLength(1);
  });
});
