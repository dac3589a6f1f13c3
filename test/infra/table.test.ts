import { describe, expect, it } from 'vitest';
import { table as shape } from '../../shared/table.ts';
import { synthesise } from '../support/stack.ts';
import { type Properties, resource, resources } from '../support/template.ts';

const { template } = synthesise();
const table = resource(template, 'AWS::DynamoDB::Table');

const keysOf = (schema: Properties[]) => schema.map((key) => [key.KeyType, key.AttributeName]);

describe('the table in the stack', () => {
  it('has the keys that the store is written for', () => {
    expect(keysOf(table.KeySchema)).toEqual([
      ['HASH', shape.partitionKey],
      ['RANGE', shape.sortKey],
    ]);
  });

  it('has the indexes that the store reads, whole and by text', () => {
    const indexes = table.GlobalSecondaryIndexes.map((index: Properties) => [
      index.IndexName,
      keysOf(index.KeySchema),
      index.Projection.ProjectionType,
    ]);
    expect(indexes).toEqual(
      shape.indexes.map(({ name, partitionKey, sortKey }) => [
        name,
        [
          ['HASH', partitionKey],
          ['RANGE', sortKey],
        ],
        'ALL',
      ]),
    );
    expect(table.AttributeDefinitions.every((attribute: Properties) => attribute.AttributeType === 'S')).toBe(
      true,
    );
  });

  it('streams old and new images, and lets what has expired go', () => {
    expect(table.StreamSpecification.StreamViewType).toBe(shape.stream);
    expect(table.TimeToLiveSpecification).toEqual({ AttributeName: shape.ttlAttribute, Enabled: true });
  });

  it.each(['dev', 'prod'])(
    'can be restored to any second of 35 days and not be deleted by mistake, in %s',
    (stage) => {
      const { template } = synthesise({ stage });
      template.hasResource('AWS::DynamoDB::Table', {
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          BillingMode: 'PAY_PER_REQUEST',
          DeletionProtectionEnabled: true,
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
        },
      });
    },
  );

  it('goes with the stack only where that is asked for', () => {
    const { template } = synthesise({ deletionProtection: 'false' });
    template.hasResource('AWS::DynamoDB::Table', {
      DeletionPolicy: 'Delete',
      Properties: { DeletionProtectionEnabled: false },
    });
  });

  it('gives way to one restored from a backup, which everything then uses', () => {
    const restored = 'arn:aws:dynamodb:eu-north-1:111122223333:table/trepart-restored';
    const { template } = synthesise({ restoredTableStream: `${restored}/stream/2026-11-22T10:00:00.000` });
    expect(resources(template, 'AWS::DynamoDB::Table')).toEqual([]);
    for (const { properties } of resources(template, 'AWS::Lambda::EventSourceMapping'))
      expect(properties.EventSourceArn).toBe(`${restored}/stream/2026-11-22T10:00:00.000`);
    expect(resource(template, 'AWS::Lambda::Function', 'ReadFunction').Environment.Variables.TABLE_NAME).toBe(
      'trepart-restored',
    );
    expect(JSON.stringify(resource(template, 'AWS::IAM::Role', 'ReadRole'))).toContain(
      `${restored}/index/gsi1`,
    );
  });
});
