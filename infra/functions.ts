import { fileURLToPath } from 'node:url';
import { Duration } from 'aws-cdk-lib';
import { type PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  type CfnFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { EnvSource } from '../functions/env.ts';
import type { Grant } from '../shared/route.ts';
import type { AlarmTopic } from './alarms.ts';
import { watchFunction } from './function-alarms.ts';
import { type Granted, logPolicy, policyFor, putAsidePolicy } from './grants.ts';
import type { Settings } from './settings.ts';

/** What every function of a stage shares. */
export type Shared = Granted & { settings: Settings; alarms: AlarmTopic; environment: EnvSource };

export type ServiceFunctionProps = {
  /** The file that exports `handler`, from the repository's root. */
  entry: string;
  description: string;
  memoryMb: number;
  timeoutSeconds: number;
  /** What its rows need; its role may do this and nothing else. */
  needs: readonly Grant[];
  /** What it means to people when it fails. */
  errorImpact: string;
  /** Whether strangers' own requests start it. */
  anybodyCalls?: boolean;
  /** Policies that come with how it is started, by name. */
  policies?: Record<string, PolicyDocument>;
  reservedConcurrency?: number | undefined;
  /** Where events end that it has failed on each time it was tried, where it is started without an answer being awaited. */
  deadLetters?: IQueue | undefined;
  /** What the bundle reads from beside itself, from the repository's root. */
  files?: readonly string[];
};

const root = new URL('../', import.meta.url);
const inRepository = (path: string): string => fileURLToPath(new URL(path, root));

/** CommonJS parts of the dependencies call `require`, which an ES module on Lambda has not got. */
const banner = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

const bundling = {
  format: OutputFormat.ESM,
  target: 'node24',
  mainFields: ['module', 'main'],
  // Bundled rather than taken from the runtime: it imports in half the time, and it is what the tests ran with.
  bundleAwsSDK: true,
  logLevel: LogLevel.WARNING,
  minify: true,
  keepNames: true,
  sourceMap: true,
  sourcesContent: false,
  // React renders the mails: without this its development build is taken along, and used.
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  banner,
};

/** A function with a role, a log and alarms of its own. */
export class ServiceFunction extends Construct {
  readonly lambda: NodejsFunction;

  constructor(scope: Construct, id: string, { shared, ...props }: ServiceFunctionProps & { shared: Shared }) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: shared.settings.logRetentionDays as RetentionDays,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `${props.description}: ${props.needs.join(', ') || 'nothing but its log'}`,
      inlinePolicies: {
        ...(props.needs.length > 0 ? { Needs: policyFor(props.needs, shared) } : {}),
        Log: logPolicy(logGroup.logGroupArn),
        ...(props.deadLetters ? { PutAside: putAsidePolicy(props.deadLetters.queueArn) } : {}),
        ...props.policies,
      },
    });
    this.lambda = makeLambda(this, { ...props, shared, role, logGroup });
    // On the resource itself: the construct would write the right to send there a second time, in a policy of its own.
    if (props.deadLetters)
      (this.lambda.node.defaultChild as CfnFunction).deadLetterConfig = {
        targetArn: props.deadLetters.queueArn,
      };
    watchFunction(this, { lambda: this.lambda, logGroup, shared, ...props });
  }
}

/** Copies files next to the bundle. */
const copying = (files: readonly string[]) => ({
  beforeBundling: () => [],
  beforeInstall: () => [],
  afterBundling: (from: string, to: string) => files.map((file) => `cp "${from}/${file}" "${to}"`),
});

type LambdaProps = ServiceFunctionProps & { shared: Shared; role: Role; logGroup: LogGroup };

const makeLambda = (scope: Construct, props: LambdaProps): NodejsFunction =>
  new NodejsFunction(scope, 'Function', {
    entry: inRepository(props.entry),
    handler: 'handler',
    description: props.description,
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: props.memoryMb,
    timeout: Duration.seconds(props.timeoutSeconds),
    role: props.role,
    logGroup: props.logGroup,
    loggingFormat: LoggingFormat.JSON,
    systemLogLevelV2: SystemLogLevel.WARN,
    applicationLogLevelV2: ApplicationLogLevel[props.shared.settings.logLevel],
    environment: { ...props.shared.environment, NODE_OPTIONS: '--enable-source-maps' },
    depsLockFilePath: inRepository('package-lock.json'),
    projectRoot: inRepository('.'),
    bundling: { ...bundling, commandHooks: copying(props.files ?? []) },
    ...(props.reservedConcurrency === undefined
      ? {}
      : { reservedConcurrentExecutions: props.reservedConcurrency }),
  });
