import { Duration, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CorsHttpMethod,
  HttpApi,
  HttpMethod,
  HttpNoneAuthorizer,
  HttpRoute,
  HttpRouteKey,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { api } from '../shared/api.ts';
import { cors } from '../shared/cors.ts';
import type { Route } from '../shared/route.ts';
import { acknowledge } from './acknowledge.ts';
import { type AlarmTopic, fiveMinutes, ImpactAlarm } from './alarms.ts';
import type { Login } from './auth.ts';
import { often } from './function-alarms.ts';
import type { Settings } from './settings.ts';

/** Also the first part of every path, so that the page's `/api/*` reaches the gateway unchanged. */
export const stageName = 'api';

/** What the access log holds of a request: no address, no token, no query, as people's searches are their own. */
const logFormat = AccessLogFormat.custom(
  JSON.stringify({
    time: '$context.requestTime',
    requestId: '$context.requestId',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    refusedBy: '$context.authorizer.error',
    error: '$context.integrationErrorMessage',
  }),
);

export type RouteParts = { login: Login; read: IFunction; write: IFunction };

/** The HTTP API. It is made before what answers it, as the page's distribution needs its address. */
export class ServiceApi extends Construct {
  readonly gateway: HttpApi;
  /** Host name of the gateway, without stage. */
  readonly host: string;
  readonly url: string;
  readonly stage: HttpStage;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.gateway = new HttpApi(this, 'Gateway', {
      description: `Trepart ${settings.stage}`,
      createDefaultStage: false,
      ...corsFor(settings),
    });
    const { urlSuffix, region } = Stack.of(this);
    this.host = `${this.gateway.apiId}.execute-api.${region}.${urlSuffix}`;
    this.stage = this.makeStage(settings);
    this.url = `https://${this.host}/${stageName}`;
  }

  /** One explicit route a row: the rows read by the reading function, the others by the writing one. */
  addRoutes({ login, read, write }: RouteParts): void {
    const authorizer = new HttpJwtAuthorizer('Login', login.issuer, { jwtAudience: login.audience });
    // Scoped to the API: a statement a route would fill the function's resource policy (20 KB) at about thirty.
    const integrationOf = (name: string, handler: IFunction) =>
      new HttpLambdaIntegration(name, handler, { scopePermissionToRoute: false });
    const reading = integrationOf('Read', read);
    const writing = integrationOf('Write', write);
    for (const [name, row] of Object.entries<Route>(api)) {
      const route = new HttpRoute(this, name, {
        httpApi: this.gateway,
        routeKey: HttpRouteKey.with(row.path, HttpMethod[row.method]),
        integration: row.method === 'GET' ? reading : writing,
        ...(row.access === 'public'
          ? { authorizer: new HttpNoneAuthorizer() }
          : { authorizer, authorizationScopes: login.apiScopes }),
      });
      if (row.access === 'public')
        acknowledge(route, { 'AwsSolutions-APIG4': `The row says access: 'public'. ${row.summary}.` });
    }
  }

  watch(topic: AlarmTopic): void {
    new ImpactAlarm(this, 'ServerErrors', {
      topic,
      errorImpact:
        'People get an error page in place of an answer, and what they typed may not have been kept.',
      what: 'The HTTP API answered five or more requests with 5xx in each of two periods in a row.',
      metric: this.gateway.metricServerError({ period: fiveMinutes }),
      // One request that fails wakes nobody: whoever finds such a request could ring the alarm at will.
      ...often,
    });
    new ImpactAlarm(this, 'Slow', {
      topic,
      errorImpact: 'The page is slow enough for people to give up.',
      what: 'One answer in twenty took more than three seconds, for a quarter of an hour.',
      metric: this.gateway.metricLatency({ period: fiveMinutes, statistic: 'p95' }),
      threshold: Duration.seconds(3).toMilliseconds(),
      periods: 3,
    });
  }

  private makeStage(settings: Settings): HttpStage {
    const log = new LogGroup(this, 'AccessLog', { retention: settings.logRetentionDays as RetentionDays });
    return new HttpStage(this, 'Stage', {
      httpApi: this.gateway,
      stageName,
      autoDeploy: true,
      throttle: { rateLimit: settings.requestsPerSecond, burstLimit: settings.requestBurst },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: logFormat },
    });
  }
}

/** The page calls the API on its own origin; other origins are let in by name only. */
const corsFor = ({ domainName, extraOrigins }: Settings) => {
  const allowOrigins = [...(domainName ? [`https://${domainName}`] : []), ...extraOrigins];
  if (allowOrigins.length === 0) return {};
  return {
    corsPreflight: {
      allowOrigins,
      allowMethods: cors.allowMethods.map((method) => CorsHttpMethod[method]),
      allowHeaders: [...cors.allowHeaders],
      exposeHeaders: [...cors.exposeHeaders],
      maxAge: Duration.seconds(cors.maxAgeSeconds),
    },
  };
};
