import { describe, expect, it } from 'vitest';
import { synthesise } from '../support/stack.ts';
import { resource, resources } from '../support/template.ts';

const dev = synthesise({ stage: 'dev' });
const prod = synthesise({ stage: 'prod' });

describe('prod, unlike dev', () => {
  it('watches for stolen passwords', () => {
    const poolOf = ({ template }: typeof dev) => resource(template, 'AWS::Cognito::UserPool');
    expect(poolOf(prod)).toMatchObject({
      UserPoolTier: 'PLUS',
      UserPoolAddOns: { AdvancedSecurityMode: 'ENFORCED' },
    });
    expect(poolOf(dev).UserPoolTier).toBe('ESSENTIALS');
  });

  it('cannot be torn down by mistake', () => {
    expect(prod.stack.terminationProtection).toBe(true);
    expect(dev.stack.terminationProtection).toBe(false);
  });

  it('keeps its logs longer and takes more requests', () => {
    const retentionOf = ({ template }: typeof dev) =>
      resource(template, 'AWS::Logs::LogGroup', 'ApiAccessLog').RetentionInDays;
    expect([retentionOf(dev), retentionOf(prod)]).toEqual([14, 90]);
    const rateOf = ({ template }: typeof dev) =>
      resource(template, 'AWS::ApiGatewayV2::Stage').DefaultRouteSettings.ThrottlingRateLimit;
    expect(rateOf(prod)).toBeGreaterThan(rateOf(dev));
  });
});

describe('both stages', () => {
  it('are of the same parts, under names of their own', () => {
    const typesOf = ({ template }: typeof dev) =>
      Object.values(template.toJSON().Resources as Record<string, { Type: string }>).map(({ Type }) => Type);
    expect(typesOf(prod)).toEqual(typesOf(dev));
    expect([dev.stack.stackName, prod.stack.stackName]).toEqual(['trepart-dev', 'trepart-prod']);
  });

  it('mark everything that can be marked, so that costs can be told apart', () => {
    expect(resources(prod.template, 'AWS::DynamoDB::Table')[0]!.properties.Tags).toEqual([
      { Key: 'service', Value: 'trepart' },
      { Key: 'stage', Value: 'prod' },
    ]);
  });
});
