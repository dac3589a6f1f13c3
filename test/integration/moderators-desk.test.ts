import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clientsOf, newKey, personNamed } from '../../local/demo/client.ts';
import { type Instance, startInstance } from '../../local/instance.ts';
import { ProblemError } from '../../shared/client.ts';

let instance: Instance;
let dataFolder = '';
beforeAll(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'trepart-desk-'));
  instance = await startInstance({ dataFolder });
});
afterAll(async () => {
  await instance.stop();
  await rm(dataFolder, { recursive: true, force: true });
});

const register = async (username: string) => {
  const { role, organisation, name, email } = personNamed(username);
  const as = clientsOf(instance)(username);
  const { body } = await as.registerMe({ body: { role, organisation, name, email }, key: newKey() });
  return { as, personId: body.personId };
};

test('a moderator sees who waits and lets them in, and the log names those who acted', async () => {
  const first = await register('moderator-1');
  const second = await register('moderator-2');
  const queue = await first.as.listQueue({});
  expect(queue.body.items).toMatchObject([
    { kind: 'person', why: 'person', id: second.personId, title: 'Morten Myhre' },
  ]);

  const params = { personId: second.personId };
  const waiting = await first.as.getPerson({ params });
  expect(waiting.body).toMatchObject({ state: 'requested', actions: ['accept', 'remove'] });
  await first.as.acceptPerson({ params, version: waiting.version });

  const log = await second.as.listAudit({ query: { record: `PERSON#${second.personId}` } });
  expect(log.body.items.map(({ action, byName }) => [action, byName])).toEqual([
    ['accept-person', 'Mona Moen'],
    ['register-person', 'Morten Myhre'],
  ]);
});

test('somebody of another organisation does not exist to a party', async () => {
  const { personId } = await register('evaluator');
  const party = await register('hub');
  const params = { personId: party.personId };
  const moderator = clientsOf(instance)('moderator-1');
  const { version } = await moderator.getPerson({ params });
  await moderator.acceptPerson({ params, version });
  const refused = await party.as.getPerson({ params: { personId } }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProblemError);
  expect((refused as ProblemError).problem.code).toBe('not-found');
});
