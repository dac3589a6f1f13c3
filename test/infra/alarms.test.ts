import { describe, expect, it } from 'vitest';
import { scheduledFunctions, streamConsumers } from '../../functions/events.ts';
import { synthesise } from '../support/stack.ts';
import { resource, resources } from '../support/template.ts';

const { template } = synthesise({ alarmEmails: 'vakt@example.org,leder@example.org' });
const alarms = resources(template, 'AWS::CloudWatch::Alarm');
const named = (prefix: string) =>
  alarms.filter(({ id }) => id.startsWith(prefix)).map(({ properties }) => properties);

describe('alarms', () => {
  it.each(streamConsumers)('on $name open with what its failure means to people', ({ name, errorImpact }) => {
    const prefix = name.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
    const metrics = named(prefix)
      .map(({ MetricName }) => MetricName)
      .sort();
    expect(metrics).toEqual([
      'ApproximateNumberOfMessagesVisible',
      'Errors',
      'IteratorAge',
      'Throttles',
      `errors-logged-${name}`,
    ]);
    for (const { AlarmDescription } of named(prefix))
      expect(AlarmDescription.startsWith(errorImpact)).toBe(true);
  });

  it.each(['Read', 'Write'])(
    'are raised when the API’s function %s fails, logs an error or may not run',
    (prefix) => {
      expect(
        named(prefix)
          .map(({ MetricName }) => MetricName)
          .sort(),
      ).toEqual(['Errors', 'Throttles', `errors-logged-${prefix.toLowerCase()}`]);
    },
  );

  it('are not rung by one request of a stranger: what anybody may call must fail five times in two periods', () => {
    const byRequest = [...named('Read'), ...named('Write'), ...named('ApiServerErrors')];
    expect(byRequest).toHaveLength(7);
    for (const { Threshold, EvaluationPeriods, Period } of byRequest)
      expect([Threshold, EvaluationPeriods, Period]).toEqual([5, 2, 300]);
  });

  it('never count what is refused: only answers of 5xx', () => {
    const ofGateway = alarms.filter(({ properties }) => properties.Namespace === 'AWS/ApiGateway');
    expect(ofGateway.map(({ properties }) => properties.MetricName).sort()).toEqual(['5xx', 'Latency']);
  });

  it('are raised when people get error pages, and when mail bounces or is reported', () => {
    const metrics = alarms.map(({ properties }) => properties.MetricName);
    expect(metrics).toEqual(
      expect.arrayContaining(['5xx', 'Latency', 'Reputation.BounceRate', 'Reputation.ComplaintRate']),
    );
  });

  it('count the error lines of each function’s own log', () => {
    const filters = resources(template, 'AWS::Logs::MetricFilter').map(({ properties }) => properties);
    // Reading, writing, what the stream starts, what time starts, and what takes SES's events and calendars' answers.
    const functions = 2 + streamConsumers.length + scheduledFunctions.length + 2;
    expect(filters.map(({ FilterPattern }) => FilterPattern)).toEqual(
      Array(functions).fill('{ $.level = "ERROR" }'),
    );
    const logs = filters.map(({ LogGroupName }) => LogGroupName.Ref);
    expect(new Set(logs).size).toBe(filters.length);
  });

  it('all say two things, the impact and the cause, and tell somebody when they begin and end', () => {
    const topic = Object.keys(template.findResources('AWS::SNS::Topic'))[0];
    for (const { properties } of alarms) {
      expect(properties.AlarmDescription).toMatch(/^[A-Z].{30,}[.] \[dev] .{10,}[.]$/);
      expect(properties.AlarmActions).toEqual([{ Ref: topic }]);
      expect(properties.OKActions).toEqual([{ Ref: topic }]);
      expect(properties.TreatMissingData).toBe('notBreaching');
    }
  });

  it('reach the receivers, and the topic takes them from CloudWatch of this account only', () => {
    const receivers = resources(template, 'AWS::SNS::Subscription').filter(
      ({ properties }) => properties.Protocol === 'email',
    );
    expect(receivers.map(({ properties }) => properties.Endpoint)).toEqual([
      'vakt@example.org',
      'leder@example.org',
    ]);
    const allowed = resource(template, 'AWS::SNS::TopicPolicy', 'Alarms').PolicyDocument.Statement.filter(
      (statement: { Effect: string }) => statement.Effect === 'Allow',
    );
    expect(allowed).toHaveLength(1);
    expect(allowed[0]).toMatchObject({
      Action: 'sns:Publish',
      Principal: { Service: 'cloudwatch.amazonaws.com' },
      Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
    });
  });
});
