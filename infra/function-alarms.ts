import { basename } from 'node:path';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { fiveMinutes, ImpactAlarm } from './alarms.ts';
import type { ServiceFunctionProps, Shared } from './functions.ts';

type Watched = Pick<ServiceFunctionProps, 'entry' | 'description' | 'errorImpact' | 'anybodyCalls'> & {
  lambda: IFunction;
  logGroup: LogGroup;
  shared: Shared;
};

/** A task that is given up for good ends no function: only the log tells. */
const errorLines = (scope: Construct, { logGroup, shared, entry }: Watched) =>
  new MetricFilter(scope, 'ErrorLines', {
    logGroup,
    filterPattern: FilterPattern.stringValue('$.level', '=', 'ERROR'),
    metricNamespace: `Trepart/${shared.settings.stage}`,
    metricName: `errors-logged-${basename(entry, '.ts')}`,
  }).metric({ period: fiveMinutes, statistic: 'Sum' });

/** What anybody may call, anybody may make fail once: such a function's alarms take five in each of two periods. */
export const often = { threshold: 5, periods: 2 } as const;

/** The alarms of one function: it ended in an error, it logged one, or it was not let run. */
export const watchFunction = (scope: Construct, watched: Watched): void => {
  const { lambda, shared, description, errorImpact, anybodyCalls } = watched;
  const common = { topic: shared.alarms, errorImpact, ...(anybodyCalls ? often : { threshold: 1 }) };
  new ImpactAlarm(scope, 'Errors', {
    ...common,
    what: `${description}: the function failed; its log says why.`,
    metric: lambda.metricErrors({ period: fiveMinutes }),
  });
  new ImpactAlarm(scope, 'ErrorsLogged', {
    ...common,
    what: `${description}: an error is logged; the line names what was given up and why.`,
    metric: errorLines(scope, watched),
  });
  new ImpactAlarm(scope, 'Throttles', {
    ...common,
    what: `${description}: the function was not let run; look at the account's concurrency.`,
    metric: lambda.metricThrottles({ period: fiveMinutes }),
  });
};
