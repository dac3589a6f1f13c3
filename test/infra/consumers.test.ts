import { describe, expect, it } from 'vitest';
import { streamConsumers } from '../../functions/events.ts';
import { synthesise } from '../support/stack.ts';
import { functionPrefixes, type Properties, resource, resources } from '../support/template.ts';

const { template } = synthesise();
const queueOf = (mapping: Properties): string =>
  mapping.DestinationConfig.OnFailure.Destination['Fn::GetAtt'][0];
const mappingOf = (name: keyof typeof functionPrefixes): Properties => {
  const found = resources(template, 'AWS::Lambda::EventSourceMapping').filter(({ properties }) =>
    properties.FunctionName.Ref.startsWith(functionPrefixes[name]),
  );
  expect(found).toHaveLength(1);
  return found[0]!.properties;
};

describe.each(streamConsumers)('what starts $name', (consumer) => {
  it('is what is declared, and nothing that was written before it stood is missed', () => {
    const mapping = mappingOf(consumer.name);
    expect(mapping).toMatchObject({
      BatchSize: consumer.batchSize,
      MaximumRetryAttempts: consumer.retries,
      ParallelizationFactor: consumer.parallelizationFactor,
      StartingPosition: 'TRIM_HORIZON',
    });
    expect(JSON.parse(mapping.FilterCriteria.Filters[0].Pattern)).toEqual(consumer.filter);
    expect(mapping.EventSourceArn['Fn::GetAtt'][1]).toBe('StreamArn');
  });

  it('does not let one bad record stop or repeat the others', () => {
    const mapping = mappingOf(consumer.name);
    expect(mapping.BisectBatchOnFunctionError).toBe(true);
    expect(mapping.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
  });

  it('puts aside what was given up before the stream forgets it, for two weeks', () => {
    const mapping = mappingOf(consumer.name);
    expect(mapping.MaximumRecordAgeInSeconds).toBeLessThan(24 * 3600);
    expect(resource(template, 'AWS::SQS::Queue', queueOf(mapping)).MessageRetentionPeriod).toBe(
      14 * 24 * 3600,
    );
  });

  it('gives the function its declared time and memory', () => {
    expect(resource(template, 'AWS::Lambda::Function', functionPrefixes[consumer.name])).toMatchObject({
      Timeout: consumer.timeoutSeconds,
      MemorySize: consumer.memoryMb,
    });
  });
});

describe('dead letters', () => {
  it('lie in a queue for each consumer, whose address the stack tells', () => {
    const queues = streamConsumers.map(({ name }) => queueOf(mappingOf(name)));
    expect(new Set(queues).size).toBe(streamConsumers.length);
    const told = Object.entries<Properties>(template.toJSON().Outputs)
      .filter(([name]) => name.endsWith('DeadLetterUrl'))
      .map(([, { Value }]) => Value.Ref);
    expect(told).toEqual(queues);
  });
});
