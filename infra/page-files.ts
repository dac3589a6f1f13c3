import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Annotations, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { BucketDeployment, CacheControl, type ISource, Source } from 'aws-cdk-lib/aws-s3-deployment';
import { Construct } from 'constructs';
import type { PageConfig } from '../shared/page-config.ts';
import { acknowledgeCopying } from './acknowledge.ts';
import { logPolicy } from './grants.ts';

export type PageFilesProps = {
  bucket: IBucket;
  config: PageConfig;
  /** The built page; `dist/web` unless told. */
  folder?: string;
};

const builtPage = fileURLToPath(new URL('../dist/web', import.meta.url));

/**
 * Puts the built page and its `/config.json` in the bucket. Files whose names hold a hash go there first and for good,
 * and none is taken away: whoever has the page open keeps the parts it was built with.
 */
export class PageFiles extends Construct {
  private readonly bucket: IBucket;
  private readonly logGroup: LogGroup;
  private readonly role: Role;

  constructor(scope: Construct, id: string, { bucket, config, folder = builtPage }: PageFilesProps) {
    super(scope, id);
    this.bucket = bucket;
    this.logGroup = new LogGroup(this, 'Log', { retention: RetentionDays.TWO_WEEKS });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      inlinePolicies: { Log: logPolicy(this.logGroup.logGroupArn) },
    });
    const settings = Source.jsonData('config.json', config);
    if (existsSync(`${folder}/front.html`)) this.putPage(folder, settings);
    else this.putNothingBut(settings);
    acknowledgeCopying(this, { bucket, helper: this.helper() });
  }

  private putPage(folder: string, settings: ISource): void {
    const page = Source.asset(folder);
    const immutable = CacheControl.fromString('public, max-age=31536000, immutable');
    const assets = this.put('Assets', [page], {
      exclude: ['*'],
      include: ['assets/*'],
      cacheControl: [immutable],
    });
    const entry = this.put('Entry', [page, settings], {
      exclude: ['assets/*'],
      cacheControl: [CacheControl.noCache()],
    });
    entry.node.addDependency(assets);
  }

  private putNothingBut(settings: ISource): void {
    this.put('Entry', [settings], { cacheControl: [CacheControl.noCache()] });
    Annotations.of(this).addWarningV2(
      'trepart:page-not-built',
      'The page is not built, so none is deployed: npm run build:web',
    );
  }

  private put(id: string, sources: ISource[], files: FilesPut): BucketDeployment {
    const { bucket: destinationBucket, role, logGroup } = this;
    return new BucketDeployment(this, id, {
      sources,
      destinationBucket,
      role,
      logGroup,
      prune: false,
      ...files,
    });
  }

  /** The CDK's one function in the stack that copies into buckets. */
  private helper(): Construct {
    const found = Stack.of(this).node.children.find(({ node }) =>
      node.id.startsWith('Custom::CDKBucketDeployment'),
    );
    return found as Construct;
  }
}

type FilesPut = { exclude?: string[]; include?: string[]; cacheControl: CacheControl[] };
