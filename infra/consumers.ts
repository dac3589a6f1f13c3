import { Duration } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { StreamConsumer } from '../functions/events.ts';
import { acknowledge } from './acknowledge.ts';
import { fiveMinutes, ImpactAlarm } from './alarms.ts';
import { ServiceFunction, type Shared } from './functions.ts';
import { consumePolicy } from './grants.ts';

/** Less than the stream's 24 hours, so that what was never taken ends among the dead letters rather than nowhere. */
const maxRecordAge = Duration.hours(23);

/** One function that the table's stream starts, its dead letters, and the alarms on both. */
export class ServiceConsumer extends Construct {
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    { shared, consumer }: { shared: Shared; consumer: StreamConsumer },
  ) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', {
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.deadLetters, {
      'AwsSolutions-SQS3':
        'This queue is itself the end of the line: the on-failure destination of a stream consumer.',
    });
    const { lambda } = new ServiceFunction(this, 'Function', {
      ...consumer,
      description: `Trepart ${consumer.name}`,
      policies: { Stream: consumePolicy(shared.table.streamArn, this.deadLetters.queueArn) },
      shared,
    });
    this.subscribe(lambda, { shared, consumer });
    this.watch(lambda, { shared, consumer });
  }

  private subscribe(target: ServiceFunction['lambda'], { shared, consumer }: Parts): void {
    new EventSourceMapping(this, 'Stream', {
      target,
      eventSourceArn: shared.table.streamArn,
      // What was written before the mapping stood is taken too.
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: [FilterCriteria.filter(consumer.filter)],
      batchSize: consumer.batchSize,
      retryAttempts: consumer.retries,
      parallelizationFactor: consumer.parallelizationFactor,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      maxRecordAge,
      // The right to send there is given in grants.ts, with all others.
      onFailure: { bind: () => ({ destination: this.deadLetters.queueArn }) },
    });
  }

  private watch(lambda: ServiceFunction['lambda'], { shared, consumer }: Parts): void {
    const { errorImpact, name, timeoutSeconds } = consumer;
    new ImpactAlarm(this, 'DeadLettersWaiting', {
      topic: shared.alarms,
      errorImpact,
      what: `${name}: given up after ${consumer.retries} retries. Replay as docs/deploy.md tells.`,
      metric: this.deadLetters.metricApproximateNumberOfMessagesVisible({
        period: fiveMinutes,
        statistic: 'Maximum',
      }),
      threshold: 1,
    });
    new ImpactAlarm(this, 'Behind', {
      topic: shared.alarms,
      errorImpact,
      what: `${name}: the stream is read too late; after 23 hours records become dead letters.`,
      metric: lambda.metric('IteratorAge', { period: fiveMinutes, statistic: 'Maximum' }),
      threshold: Duration.seconds(Math.max(900, 3 * timeoutSeconds)).toMilliseconds(),
    });
  }
}

type Parts = { shared: Shared; consumer: StreamConsumer };
