import { rmSync } from 'node:fs';
import { Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { describe, expect, it } from 'vitest';
import { addService } from '../../infra/service.ts';
import { makeApp, synthesise } from '../support/stack.ts';

const contexts = {
  dev: {},
  prod: { stage: 'prod' },
  'prod with its own domain and another issuer': {
    stage: 'prod',
    domainName: 'trepart.no',
    certificateArn: 'arn:aws:acm:us-east-1:111122223333:certificate/a',
    issuer: 'https://idporten.no',
    audience: 'https://trepart.no/api',
    clientId: 'a-client',
    mailDomain: 'trepart.no',
  },
};

const acknowledgements = (root: IConstruct): [rule: string, reason: string][] =>
  root.node
    .findAll()
    .flatMap(({ node }) => node.metadata)
    .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
    .flatMap(({ data }) => Object.entries(data as Record<string, string>));

describe('the AWS Solutions rules', () => {
  it.each(Object.entries(contexts))('find nothing in %s', (_, context) => {
    expect(new AwsSolutionsChecks().validateScope(synthesise(context).app).violations).toEqual([]);
  });

  it('stop the synth when they find something', () => {
    const app = makeApp();
    const stack = addService(app);
    const role = new Role(stack, 'TooMuch', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    role.addToPolicy(new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] }));
    expect(() => app.synth()).toThrow(/validation/i);
    rmSync(app.outdir, { recursive: true });
  });

  it('are set aside only with a reason of at least a sentence', () => {
    const found = acknowledgements(synthesise().stack);
    expect(found.length).toBeGreaterThan(0);
    for (const [rule, reason] of found) expect(`${rule}: ${reason}`).toMatch(/: [^ ].{39,}[.]$/s);
  });
});
