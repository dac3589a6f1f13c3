import { describe, expect, it } from 'vitest';
import { synthesise } from '../support/stack.ts';
import {
  actionsOf,
  functionPrefixes,
  type Properties,
  resource,
  resources,
  resourcesOf,
  type Statement,
  statementsOf,
} from '../support/template.ts';

const { template } = synthesise();
const named = Object.entries(functionPrefixes);
const actions = (prefix: string): string[] => statementsOf(template, prefix).flatMap(actionsOf);

describe('what the functions may do', () => {
  it('the reading function writes nothing but counters, sends no mail and reads no stream', () => {
    expect(actions(functionPrefixes.read).sort()).toEqual([
      'dynamodb:BatchGetItem',
      'dynamodb:ConditionCheckItem',
      'dynamodb:GetItem',
      'dynamodb:Query',
      'dynamodb:UpdateItem',
      'logs:CreateLogStream',
      'logs:PutLogEvents',
    ]);
  });

  it.each(['read', 'write'] as const)('%s counts requests in items that begin as counters do', (name) => {
    const counting = statementsOf(template, functionPrefixes[name]).filter(({ Condition }) => Condition);
    expect(counting.map(({ Condition }) => Condition)).toEqual([
      {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['LIMIT#*'] },
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    ]);
    expect(counting.flatMap(actionsOf)).toEqual(['dynamodb:UpdateItem']);
    expect(JSON.stringify(counting.flatMap(resourcesOf))).not.toContain('/index/');
    const uncounted = statementsOf(template, functionPrefixes.read).filter(
      (statement) => !statement.Condition,
    );
    expect(uncounted.flatMap(actionsOf)).not.toContain('dynamodb:UpdateItem');
  });

  it.each(['read', 'write', 'compute'] as const)('%s cannot send mail', (name) => {
    expect(actions(functionPrefixes[name]).filter((action) => action.startsWith('ses:'))).toEqual([]);
  });

  it.each(named)('%s cannot scan the table, nor change or delete the table itself', (_, prefix) => {
    const forbidden = /dynamodb:(Scan|PartiQL.*|.*Table.*|.*Backup.*)$/;
    expect(actions(prefix).filter((action) => forbidden.test(action))).toEqual([]);
  });

  it.each(named)('%s is allowed by name only: no wildcard in an action or a resource', (_, prefix) => {
    const wild = statementsOf(template, prefix).filter(
      (statement) =>
        actionsOf(statement).some((action) => action.includes('*')) ||
        JSON.stringify(resourcesOf(statement)).includes('*'),
    );
    expect(wild).toEqual([]);
  });

  it('indexes are read, each by its name, and never written', () => {
    const onIndexes = (statement: Statement) => JSON.stringify(statement.Resource).includes('/index/');
    for (const [, prefix] of named)
      for (const statement of statementsOf(template, prefix).filter(onIndexes))
        expect(actionsOf(statement)).toContain('dynamodb:Query');
  });

  it('mail is sent from one address, as one identity, through one configuration set', () => {
    const sending = statementsOf(template, functionPrefixes['send-outbox']).filter((statement) =>
      actionsOf(statement).includes('ses:SendRawEmail'),
    );
    expect(sending).toHaveLength(1);
    expect(sending[0]!.Condition).toEqual({
      StringEquals: { 'ses:FromAddress': 'ikke-svar@dev.trepart.example' },
    });
    expect(JSON.stringify(sending[0]!.Resource)).toMatch(
      /configuration-set\/.*identity\/dev\.trepart\.example/,
    );
    expect(actionsOf(sending[0]!)).toEqual(['ses:SendRawEmail']);
  });

  it('each function has a role that no other has, and that only Lambda can take on', () => {
    const roles = named.map(
      ([, prefix]) => resource(template, 'AWS::Lambda::Function', prefix).Role['Fn::GetAtt'][0],
    );
    expect(new Set(roles).size).toBe(named.length);
    for (const role of roles)
      expect(resource(template, 'AWS::IAM::Role', role).AssumeRolePolicyDocument.Statement).toEqual([
        { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
      ]);
  });

  it('no role but that of the CDK’s own helper has a wildcard or a policy written elsewhere', () => {
    const attached = resources(template, 'AWS::IAM::Policy').flatMap(({ properties }) => properties.Roles);
    expect(attached.map((role: Properties) => role.Ref)).toEqual([expect.stringMatching(/^PageFilesRole/)]);
  });
});
