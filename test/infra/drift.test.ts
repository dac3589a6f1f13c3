import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../functions/api/handlers.ts';
import { servedBy } from '../../functions/api/served.ts';
import { streamConsumers } from '../../functions/events.ts';
import { type Instance, startInstance } from '../../local/instance.ts';
import { api } from '../../shared/api.ts';
import { openApiDocument } from '../../shared/open-api/document.ts';
import type { Grant, Route } from '../../shared/route.ts';
import { synthesise } from '../support/stack.ts';
import { actionsOf, functionPrefixes, resources, statementsOf } from '../support/template.ts';

const { template } = synthesise();
const rows = Object.values<Route>(api);
const keyOf = ({ method, path }: Pick<Route, 'method' | 'path'>): string => `${method} ${path}`;
const declared = rows.map(keyOf).sort();

/** What each grant is, written a second time: a change of either has to be meant. */
const actionsOfGrant: Record<Grant, string[]> = {
  'table:read': ['BatchGetItem', 'ConditionCheckItem', 'GetItem', 'Query'].map((name) => `dynamodb:${name}`),
  'table:write': ['DeleteItem', 'PutItem', 'UpdateItem'].map((name) => `dynamodb:${name}`),
  'table:count': ['dynamodb:UpdateItem'],
  'mail:send': ['ses:SendRawEmail'],
};
const logging = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const consuming = [
  ...['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map((name) => `dynamodb:${name}`),
  'sqs:SendMessage',
];

const grantsOf = (needs: readonly Grant[]): string[] =>
  [...new Set(needs)].flatMap((need) => actionsOfGrant[need]);
const held = (name: keyof typeof functionPrefixes): string[] =>
  statementsOf(template, functionPrefixes[name]).flatMap(actionsOf).sort();

describe('the declared routes', () => {
  it('are each declared once', () => {
    expect(new Set(declared).size).toBe(declared.length);
  });

  it('are the gateway’s', () => {
    const routed = resources(template, 'AWS::ApiGatewayV2::Route').map(
      ({ properties }) => properties.RouteKey,
    );
    expect(routed.sort()).toEqual(declared);
  });

  it('are those that have a handler', () => {
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(api).sort());
  });

  it('are served by the two functions, each by one', () => {
    expect([...servedBy('read').keys(), ...servedBy('write').keys()].sort()).toEqual(declared);
  });

  it('are those of the committed API document, which is what the service answers', () => {
    const committed = JSON.parse(
      readFileSync(new URL('../../docs/generated/openapi.json', import.meta.url), 'utf8'),
    );
    const documented = Object.entries<object>(committed.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(documented.sort()).toEqual(declared);
    expect(committed).toEqual(JSON.parse(JSON.stringify(openApiDocument())));
  });
});

describe('the grants', () => {
  it.each(['read', 'write'] as const)(
    'of the %s function are what its rows need, its counters and its log',
    (part) => {
      const needs = rows
        .filter(({ method }) => (method === 'GET') === (part === 'read'))
        .flatMap((row) => row.needs);
      expect(held(part)).toEqual([...grantsOf(['table:count', ...needs]), ...logging].sort());
    },
  );

  it.each(streamConsumers)('of $name are what it declares, its log and its stream', ({ name, needs }) => {
    expect(held(name)).toEqual([...grantsOf(needs), ...logging, ...consuming].sort());
  });

  it('let no reading row write, for its function could not', () => {
    const writing = rows.filter(
      ({ method, needs }) => method === 'GET' && needs.some((need) => need !== 'table:read'),
    );
    expect(writing.map(keyOf)).toEqual([]);
  });
});

describe('the local server', () => {
  let instance: Instance;
  beforeAll(async () => {
    instance = await startInstance({ quiet: true });
  });
  afterAll(() => instance.stop());

  const call = async (method: string, path: string): Promise<{ status: number; text: string }> => {
    const filled = path.replaceAll(/\{[^}]+}/g, 'none');
    const response = await fetch(`${instance.apiUrl}${filled}`, { method });
    return { status: response.status, text: await response.text() };
  };
  const unknown = { status: 404, text: '{"message":"Not Found"}' };

  it('serves every declared route, and asks for a token where the gateway does', async () => {
    for (const row of rows) {
      const answer = await call(row.method, row.path);
      expect({ route: keyOf(row), ...answer }).not.toMatchObject(unknown);
      if (row.access !== 'public')
        expect({ route: keyOf(row), status: answer.status }).toMatchObject({ status: 401 });
      else expect({ route: keyOf(row), status: answer.status }).not.toMatchObject({ status: 401 });
    }
  });

  it('serves no method of a path that is not declared', async () => {
    const undeclared = rows
      .filter(({ path }) => !path.includes('{'))
      .flatMap(({ path }) => ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].map((method) => ({ method, path })))
      .filter(({ method, path }) => !isDeclared(method, path));
    expect(undeclared.length).toBeGreaterThan(0);
    for (const { method, path } of undeclared)
      expect({ method, path, ...(await call(method, path)) }).toMatchObject(unknown);
  });
});

/** Is there a row of this method whose path, parameters and all, fits? */
const isDeclared = (method: string, path: string): boolean =>
  rows.some(
    (row) => row.method === method && new RegExp(`^${row.path.replaceAll(/\{[^}]+}/g, '[^/]+')}$`).test(path),
  );
