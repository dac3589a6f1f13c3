import { fileURLToPath } from 'node:url';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import * as cloudfront from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  type IBucket,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { apiContentSecurityPolicy, contentSecurityPolicy } from '../shared/security-headers.ts';
import { acknowledge } from './acknowledge.ts';
import { securityHeaders } from './page-headers.ts';
import type { Settings } from './settings.ts';

export type PageProps = {
  settings: Settings;
  /** Host name of the gateway; its stage is the first segment of the API's paths. */
  apiHost: string;
  apiStage: string;
  /** Origins that the page calls to log somebody in. */
  issuerOrigins: string[];
};

/** The page: a private bucket behind CloudFront, with the API under the same origin. */
export class Page extends Construct {
  readonly bucket: IBucket;
  /** Without a final slash. */
  readonly url: string;
  private readonly logs: IBucket;

  constructor(scope: Construct, id: string, props: PageProps) {
    super(scope, id);
    this.logs = this.makeLogBucket(props.settings);
    this.bucket = this.makeBucket(props.settings);
    const distribution = this.makeDistribution(props);
    this.url = `https://${props.settings.domainName ?? distribution.distributionDomainName}`;
  }

  private makeLogBucket({ logRetentionDays, deletionProtection }: Settings): IBucket {
    return privateBucket(this, 'Logs', {
      lifecycleRules: [{ expiration: Duration.days(logRetentionDays) }],
      removalPolicy: deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  private makeBucket({ deletionProtection }: Settings): IBucket {
    return privateBucket(this, 'Files', {
      serverAccessLogsBucket: this.logs,
      serverAccessLogsPrefix: 'bucket/',
      removalPolicy: deletionProtection ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    });
  }

  private makeDistribution(props: PageProps): cloudfront.Distribution {
    const { settings, apiStage } = props;
    const distribution = new cloudfront.Distribution(this, 'Distribution', {
      comment: `Trepart ${settings.stage}`,
      defaultRootObject: 'front.html',
      defaultBehavior: this.pageBehavior(props),
      additionalBehaviors: { [`/${apiStage}/*`]: this.apiBehavior(props) },
      priceClass: cloudfront.PriceClass.PRICE_CLASS_100,
      httpVersion: cloudfront.HttpVersion.HTTP2_AND_3,
      ...(settings.webAclArn ? { webAclId: settings.webAclArn } : {}),
      ...this.ownDomain(settings),
    });
    acknowledge(distribution, acknowledged(settings));
    return distribution;
  }

  private ownDomain({ domainName, certificateArn }: Settings) {
    if (domainName === undefined || certificateArn === undefined) return {};
    return {
      domainNames: [domainName],
      minimumProtocolVersion: cloudfront.SecurityPolicyProtocol.TLS_V1_2_2021,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    };
  }

  private pageBehavior({ issuerOrigins }: PageProps): cloudfront.BehaviorOptions {
    const code = cloudfront.FunctionCode.fromFile({
      filePath: fileURLToPath(new URL('page-path.js', import.meta.url)),
    });
    return {
      // May list, so that a missing file is 404 and not 403.
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket, {
        originAccessLevels: [cloudfront.AccessLevel.READ, cloudfront.AccessLevel.LIST],
      }),
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      cachePolicy: cloudfront.CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: securityHeaders(this, 'PageHeaders', contentSecurityPolicy(issuerOrigins)),
      functionAssociations: [
        {
          function: new cloudfront.Function(this, 'Path', { code }),
          eventType: cloudfront.FunctionEventType.VIEWER_REQUEST,
        },
      ],
    };
  }

  private apiBehavior({ apiHost }: PageProps): cloudfront.BehaviorOptions {
    return {
      origin: new HttpOrigin(apiHost, { originSslProtocols: [cloudfront.OriginSslPolicy.TLS_V1_2] }),
      // Nothing typed is ever sent in the clear, not even to be told where to go instead.
      viewerProtocolPolicy: cloudfront.ViewerProtocolPolicy.HTTPS_ONLY,
      allowedMethods: cloudfront.AllowedMethods.ALLOW_ALL,
      cachePolicy: cloudfront.CachePolicy.CACHING_DISABLED,
      originRequestPolicy: cloudfront.OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: securityHeaders(this, 'ApiHeaders', apiContentSecurityPolicy),
    };
  }
}

const privateBucket = (scope: Construct, id: string, props: BucketProps): IBucket =>
  new Bucket(scope, id, {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    ...props,
  }) as IBucket;

const acknowledged = ({ webAclArn, domainName }: Settings): Record<string, string> => ({
  '@aws-cdk/aws-cloudfront-origins:listBucketSecurityRisk':
    'No request lists the bucket: every path without a file name becomes a file of the page, and no query is passed on.',
  'AwsSolutions-CFR1':
    'A public service: suppliers, investors and Norwegians abroad may all read published needs.',
  'AwsSolutions-CFR3':
    'Its access log would keep addresses, queries and the tokens of calendar feeds; the API logs each request without them.',
  ...(webAclArn
    ? {}
    : {
        'AwsSolutions-CFR2':
          'The gateway throttles; a web ACL is attached by the webAclArn setting where one is paid for.',
      }),
  ...(domainName
    ? {}
    : {
        'AwsSolutions-CFR4':
          'CloudFront fixes the protocol of its own certificate; with domainName it is TLS 1.2.',
      }),
});
