import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { clientsOf, newKey, personNamed } from '../../local/demo/client.ts';
import { localAws } from '../../local/engine/credentials.ts';
import { type Instance, type InstanceSettings, startInstance } from '../../local/instance.ts';
import type { Ports } from '../../local/settings.ts';
import { eventually } from '../support/eventually.ts';
import { temporaryFolder } from '../support/folder.ts';

const start = async (settings: InstanceSettings = {}): Promise<Instance> => {
  const instance = await startInstance({ quiet: true, ...settings });
  onTestFinished(instance.stop);
  return instance;
};

const portsOf = ({ url, issuer, sesUrl, dynamodbUrl }: Instance): Ports => {
  const port = (address: string) => Number(new URL(address).port);
  return { http: port(url), login: port(issuer), ses: port(sesUrl), dynamodb: port(dynamodbUrl) };
};

const register = (instance: Instance, username: string) => {
  const { role, organisation, name, email } = personNamed(username);
  const body = { role, organisation, name, email, language: 'nb' as const };
  return clientsOf(instance)(username).registerMe({ body, key: newKey() });
};

const me = async (instance: Instance, username: string): Promise<number> => {
  const authorization = `Bearer ${await instance.token(username)}`;
  return (await fetch(`${instance.apiUrl}/me`, { headers: { authorization } })).status;
};

/** Addresses that mail has come to. */
const receivers = async ({ sesUrl }: Instance): Promise<string> => {
  const answer = await fetch(`${sesUrl}/inbox.json`).catch(() => undefined);
  return (await answer?.text()) ?? '';
};

test('two services run side by side in one process, each with its own people', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  await register(one, 'moderator-1');
  expect(await me(one, 'moderator-1')).toBe(200);
  expect(await me(two, 'moderator-1')).toBe(403);
});

test('a token of one service is no good at another', async () => {
  const [one, two] = await Promise.all([start(), start()]);
  const authorization = `Bearer ${await one.token('moderator-1')}`;
  const answer = await fetch(`${two.apiUrl}/me`, { headers: { authorization } });
  expect(answer.status).toBe(401);
});

test('after a restart people are who they were, and the mail that was owed is sent', async () => {
  const dataFolder = temporaryFolder();
  const first = await start({ dataFolder });
  await register(first, 'moderator-1');
  const { body, version } = await register(first, 'evaluator');
  const { personId } = body;
  await clientsOf(first)('moderator-1').acceptPerson({ params: { personId }, version });
  await first.stop();

  const second = await start({ dataFolder, ports: portsOf(first) });
  await eventually('the service answers again', () =>
    me(second, 'moderator-1').then((status) => status === 200),
  );
  const { email } = personNamed('evaluator');
  await eventually('the evaluator is told of being let in', async () =>
    (await receivers(second)).includes(email),
  );
  expect(second.deadLetters()).toEqual([]);
});

test('items expire by the clock of the service', async () => {
  const instance = await start();
  const client = new DynamoDBClient({ ...localAws, endpoint: instance.dynamodbUrl });
  onTestFinished(() => client.destroy());
  const Key = { pk: { S: 'short-lived' }, sk: { S: 'item' } };
  const inAnHour = Math.floor(Date.now() / 1000) + 3600;
  const Item = { ...Key, expiresAt: { N: String(inAnHour) } };
  await client.send(new PutItemCommand({ TableName: instance.tableName, Item }));
  expect(await instance.sweep()).toMatchObject({ expired: 0 });
  instance.clock.move(2 * 3600 * 1000);
  expect(await instance.sweep()).toMatchObject({ expired: 1 });
  const { Item: left } = await client.send(new GetItemCommand({ TableName: instance.tableName, Key }));
  expect(left).toBeUndefined();
});
