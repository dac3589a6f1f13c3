import { describe, expect, it } from 'vitest';
import { api } from '../../shared/api.ts';
import type { Route } from '../../shared/route.ts';
import { synthesise } from '../support/stack.ts';
import { type Properties, resource, resources } from '../support/template.ts';

const { template } = synthesise();
const rows = Object.values<Route>(api);
const routes = new Map(
  resources(template, 'AWS::ApiGatewayV2::Route').map(({ properties }) => [
    properties.RouteKey as string,
    properties,
  ]),
);
const routeOf = ({ method, path }: Route): Properties => routes.get(`${method} ${path}`)!;
const authorizers = Object.keys(template.findResources('AWS::ApiGatewayV2::Authorizer'));

describe('the gateway', () => {
  it('lets anybody call what the rows call public, and nothing else', () => {
    const open = [...routes]
      .filter(([, { AuthorizationType }]) => AuthorizationType !== 'JWT')
      .map(([key]) => key);
    const declared = rows
      .filter(({ access }) => access === 'public')
      .map(({ method, path }) => `${method} ${path}`);
    expect(open.sort()).toEqual(declared.sort());
    for (const key of open) expect(routes.get(key)).not.toHaveProperty('AuthorizerId');
  });

  it('asks for a token of the issuer’s, with the service’s scope, everywhere else', () => {
    expect(authorizers).toHaveLength(1);
    for (const row of rows.filter(({ access }) => access !== 'public')) {
      expect(routeOf(row).AuthorizerId).toEqual({ Ref: authorizers[0] });
      expect(routeOf(row).AuthorizationScopes).toHaveLength(1);
    }
  });

  it('sends reading rows to the reading function and all others to the writing one', () => {
    const functionOf = (row: Route): string => {
      const integration = routeOf(row).Target['Fn::Join'][1][1].Ref;
      return resource(template, 'AWS::ApiGatewayV2::Integration', integration).IntegrationUri[
        'Fn::GetAtt'
      ][0];
    };
    for (const row of rows)
      expect(functionOf(row)).toMatch(row.method === 'GET' ? /^ReadFunction/ : /^WriteFunction/);
  });

  it('has one statement in each function’s resource policy, however many the routes', () => {
    const permissions = resources(template, 'AWS::Lambda::Permission').filter(
      ({ properties }) => properties.Principal === 'apigateway.amazonaws.com',
    );
    expect(permissions).toHaveLength(2);
  });

  it('is under /api, limits how much is asked of it, and logs no address, token or query', () => {
    const stage = resource(template, 'AWS::ApiGatewayV2::Stage');
    expect(stage).toMatchObject({
      StageName: 'api',
      DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 100 },
    });
    expect(JSON.parse(stage.AccessLogSettings.Format)).toMatchObject({ route: '$context.routeKey' });
    expect(stage.AccessLogSettings.Format).not.toMatch(
      /sourceIp|userAgent|authorizer\.claims|\.path\b|queryString/,
    );
  });
});

describe('pages on other origins', () => {
  it('may not call the API, as the service’s own page shares its origin', () => {
    expect(resource(template, 'AWS::ApiGatewayV2::Api').CorsConfiguration).toBeUndefined();
  });

  it('may call it where the settings name them, and see versions', () => {
    const { template } = synthesise({ extraOrigins: 'http://localhost:5173' });
    expect(resource(template, 'AWS::ApiGatewayV2::Api').CorsConfiguration).toMatchObject({
      AllowOrigins: ['http://localhost:5173'],
      ExposeHeaders: expect.arrayContaining(['etag']),
      AllowHeaders: expect.arrayContaining(['authorization', 'if-match', 'idempotency-key']),
    });
  });
});
