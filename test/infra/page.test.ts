import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { synthesise } from '../support/stack.ts';
import { resource, resources } from '../support/template.ts';

const { template } = synthesise();
const { DistributionConfig: distribution } = resource(template, 'AWS::CloudFront::Distribution');
const headersOf = (prefix: string) =>
  resource(template, 'AWS::CloudFront::ResponseHeadersPolicy', prefix).ResponseHeadersPolicyConfig;

describe('the page’s origin', () => {
  it('serves the API under /api, uncached and with all methods, and never in the clear', () => {
    expect(distribution.CacheBehaviors).toHaveLength(1);
    expect(distribution.CacheBehaviors[0]).toMatchObject({
      PathPattern: '/api/*',
      ViewerProtocolPolicy: 'https-only',
      AllowedMethods: expect.arrayContaining(['GET', 'POST', 'PUT', 'DELETE']),
    });
  });

  it('has no error pages, which would hide the API’s 403 and 404 behind the page', () => {
    expect(distribution.CustomErrorResponses).toBeUndefined();
    expect(distribution.CacheBehaviors[0].FunctionAssociations).toBeUndefined();
  });

  it('lets nobody but CloudFront into the buckets', () => {
    for (const { properties } of resources(template, 'AWS::S3::Bucket'))
      expect(Object.values(properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    const files = distribution.Origins.find((origin: object) => 'S3OriginConfig' in origin);
    expect(files.OriginAccessControlId).toBeDefined();
  });

  it('runs no script or style but its own files, in nobody’s frame, over TLS only', () => {
    const { SecurityHeadersConfig: headers } = headersOf('PagePageHeaders');
    const policy = JSON.stringify(headers.ContentSecurityPolicy.ContentSecurityPolicy);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*/);
    expect(headers.StrictTransportSecurity).toMatchObject({
      AccessControlMaxAgeSec: 63_072_000,
      IncludeSubdomains: true,
    });
  });

  it('gives the API’s answers headers of their own', () => {
    const { SecurityHeadersConfig: headers } = headersOf('PageApiHeaders');
    expect(headers.ContentSecurityPolicy.ContentSecurityPolicy).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(headers.ContentTypeOptions.Override).toBe(true);
  });

  it('tells the page how to log in, fresh at each visit', () => {
    const deployment = JSON.stringify(resource(template, 'Custom::CDKBucketDeployment', 'PageFilesEntry'));
    expect(deployment).toContain('no-cache');
    expect(resource(template, 'Custom::CDKBucketDeployment', 'PageFilesEntry').Prune).toBe(false);
  });

  it('writes no log of who asks for what: its paths hold tokens, its queries what people search for', () => {
    const { DistributionConfig } = resource(template, 'AWS::CloudFront::Distribution');
    expect(DistributionConfig.Logging).toBeUndefined();
    for (const type of [
      'AWS::CloudFront::RealtimeLogConfig',
      'AWS::Logs::DeliverySource',
      'AWS::WAFv2::LoggingConfiguration',
    ])
      expect(template.findResources(type), type).toEqual({});
  });

  it('takes its own domain with TLS 1.2 where one is given', () => {
    const { template } = synthesise({
      domainName: 'trepart.no',
      certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/a',
      webAclArn: 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/b',
    });
    const { DistributionConfig: own } = resource(template, 'AWS::CloudFront::Distribution');
    expect(own.Aliases).toEqual(['trepart.no']);
    expect(own.ViewerCertificate.MinimumProtocolVersion).toBe('TLSv1.2_2021');
    expect(own.WebACLId).toContain('webacl');
    expect(template.toJSON().Outputs.PageUrl.Value).toBe('https://trepart.no');
  });
});

describe('a path asked of the page', () => {
  const { FunctionCode } = resource(template, 'AWS::CloudFront::Function');
  const sent = (uri: string): string => {
    const sandbox = { event: { request: { uri } } };
    return runInNewContext(`${FunctionCode}; handler(event).uri`, sandbox);
  };

  it('/ is the front page, which is there before any script has come', () => {
    expect(sent('/')).toBe('/front.html');
  });

  it.each(['/needs/01J-bjerke', '/needs/1/', '/consortia/8c0a.1', '/invitations/8c0a.1.provider-310000019'])(
    '%s is the page’s own router’s',
    (path) => {
      expect(sent(path)).toBe('/index.html');
    },
  );

  it.each(['/config.json', '/assets/index-a1b2.js', '/favicon.svg'])('%s is a file', (path) => {
    expect(sent(path)).toBe(path);
  });
});
