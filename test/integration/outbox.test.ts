import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { VerifyEmailIdentityCommand } from '@aws-sdk/client-ses';
import { describe, expect, test } from 'vitest';
import { create } from '../../functions/store/change.ts';
import { outbox } from '../../functions/store/nouns/bookkeeping.ts';
import { consortia, invitations } from '../../functions/store/nouns/consortia.ts';
import { mailboxes } from '../../functions/store/nouns/mailboxes.ts';
import { runs } from '../../functions/store/nouns/needs.ts';
import { people } from '../../functions/store/nouns/people.ts';
import { profiles } from '../../functions/store/nouns/profiles.ts';
import { replayOpen } from '../../functions/store/replay.ts';
import { eventually } from '../support/eventually.ts';
import { before, consortium, person, profile } from '../support/nouns.ts';
import { sesClient } from '../support/ses.ts';
import { accepted, requestedRun, type Workshop, workshop } from '../support/workshop.ts';

const everybody = ['anne', 'bo', 'carl', 'dina', 'eva', 'finn'];
const acceptAll = async ({ store }: Workshop) => {
  for (const name of everybody) await accepted(store, { personId: name, email: `${name}@x.example` });
};
const mailedTo = ({ ses }: Workshop) =>
  ses.inbox.list().flatMap(({ destinations }) => destinations.map(({ address }) => address));
/** By which a receiver knows a mail that is sent again. */
const markOf = ({ ses }: Workshop, { id }: { id: string }) =>
  /^X-Trepart-Mail: .*$/im.exec(String(ses.inbox.raw(id)))?.[0];
const stateOf = async ({ store }: Workshop, outboxId: string) => (await store.get(outbox, outboxId))?.state;
const isDone = async (shop: Workshop, outboxId: string) => (await stateOf(shop, outboxId)) === 'done';
const record = (image: object) => ({
  Records: [
    { eventName: 'INSERT', eventSource: 'aws:dynamodb', dynamodb: { SequenceNumber: '1', NewImage: image } },
  ],
});

describe('a mail', () => {
  test('that SES has no time for is sent when it has', async () => {
    const sesTime = { now: Date.parse('2026-11-22T12:00:00Z') };
    const shop = await workshop({ maxSendRate: 1, sesTime, backoffMs: 200 });
    await acceptAll(shop);
    await eventually('SES refuses for now', () => shop.log().includes('task-failed'));
    expect(mailedTo(shop)).toHaveLength(1);
    await eventually('everybody has theirs', () => {
      sesTime.now += 1001;
      return mailedTo(shop).length === everybody.length;
    });
    for (const name of everybody) await eventually('it is done', () => isDone(shop, `task-${name}`));
    expect(mailedTo(shop).toSorted()).toEqual(everybody.map((name) => `${name}@x.example`));
    expect(shop.deadLetters()).toEqual([]);
  });

  test('to where nobody is is given up, and the moderators see that the party has not been reached', async () => {
    const shop = await workshop();
    const email = 'kari@leverandor.example';
    const addressHash = createHash('sha256').update(email).digest('hex');
    await shop.store.commit([
      create(people, person({ email })),
      create(mailboxes, { addressHash, personId: 'kari', state: 'bounced' as const, since: before }),
      create(profiles, profile('active')),
      create(consortia, consortium('approved')),
    ]);
    await requestedRun(shop.store);
    await eventually(
      'its run is ready',
      async () => (await shop.store.get(runs, 'run-1'))?.state === 'ready',
    );
    await shop.store.commit([shop.store.task({ task: 'invite', consortiumId: 'run-1.1' }, 'invite')]);
    await eventually('the parties are invited', () => isDone(shop, 'invite'));
    const invitationId = 'run-1.1.provider-310000019';
    await eventually('the mail is given up', async () => {
      return (await shop.store.get(invitations, invitationId))?.mail === 'failed';
    });
    const open = () => shop.store.all(outbox, { index: 'gsi1', partition: 'OUTBOX#open' });
    await eventually('whoever asked for the run is told', async () => (await open()).length === 1);
    expect(await open()).toMatchObject([
      { state: 'given-up', failure: expect.stringMatching(/^[A-Za-z]+$/) },
    ]);
    expect(shop.log()).not.toContain(email);
    expect(shop.deadLetters()).toEqual([]);
  });

  test('goes to nobody who has left', async () => {
    const shop = await workshop();
    const outboxId = await accepted(shop.store, { personId: 'anne', state: 'removed' });
    await eventually('it is done', () => isDone(shop, outboxId));
    expect(mailedTo(shop)).toEqual([]);
  });

  test.each([
    ['after SES has taken it: it is sent again, recognisably the same', 1, 2],
    ['after it is noted as sent: nothing is sent again', 2, 1],
  ])('whose sender is killed %s', async (_, after, mails) => {
    const shop = await workshop();
    shop.planDeath(after);
    const outboxId = await accepted(shop.store);
    await eventually('the function has died', shop.hasDied);
    await eventually('it is done', () => isDone(shop, outboxId));
    const sent = shop.ses.inbox.list();
    expect(sent).toHaveLength(mails);
    const marks = sent.map((mail) => markOf(shop, mail));
    expect(new Set(marks).size).toBe(1);
    expect(marks[0]).toContain(outboxId);
    expect(shop.deadLetters()).toEqual([]);
  });

  test('that the stream tells of twice is sent once', async () => {
    const shop = await workshop();
    const outboxId = await accepted(shop.store);
    await eventually('it is done', () => isDone(shop, outboxId));
    const again = record({ outboxId: { S: outboxId }, kind: { S: 'outbox' }, state: { S: 'pending' } });
    expect(await shop.invoke('send-outbox', again)).toEqual({ batchItemFailures: [] });
    expect(mailedTo(shop)).toHaveLength(1);
  });

  test('that cannot be sent ends among the dead letters after bounded retries, and is sent when replayed', async () => {
    const shop = await workshop({ identities: [] });
    const outboxId = await accepted(shop.store);
    await eventually('it is given up', () => shop.deadLetters().length === 1);
    expect(shop.deadLetters()[0]).toMatchObject({ requestContext: { approximateInvokeCount: 6 } });
    expect(await stateOf(shop, outboxId)).toBe('pending');
    expect(mailedTo(shop)).toEqual([]);
    const client = sesClient(shop.ses.url);
    await client.send(new VerifyEmailIdentityCommand({ EmailAddress: 'ikke-svar@trepart.example' }));
    client.destroy();
    expect(await replayOpen(shop.store)).toEqual({ tasks: 1, runs: 0, replacements: 0 });
    await eventually('it is done', () => isDone(shop, outboxId));
    expect(mailedTo(shop)).toEqual([person().email]);
  });
});

describe('an approval', () => {
  test('whose inviting is killed, or told of twice, invites every party once', async () => {
    const shop = await workshop();
    await shop.store.commit([
      create(people, person()),
      create(profiles, profile('active')),
      create(consortia, consortium('approved')),
    ]);
    shop.planDeath(1);
    await shop.store.commit([shop.store.task({ task: 'invite', consortiumId: 'run-1.1' }, 'invite')]);
    await eventually('the function has died', shop.hasDied);
    await eventually('the parties are invited', () => isDone(shop, 'invite'));
    const again = record({ outboxId: { S: 'invite' } });
    await Promise.all([shop.invoke('send-outbox', again), shop.invoke('send-outbox', again)]);
    const list = { partition: 'MEETING#run-1.1', startsWith: 'INVITATION#' };
    expect(await shop.store.all(invitations, list)).toHaveLength(1);
    expect(await shop.store.get(consortia, 'run-1.1')).toMatchObject({ state: 'invited', version: 6 });
  });
});

describe('a run', () => {
  const isReady =
    ({ store }: Workshop, runId = 'run-1') =>
    async () =>
      (await store.get(runs, runId))?.state === 'ready';
  // By their marks: where the sender is what was killed, after SES had taken the mail, the same one is sent again.
  const readyMails = (shop: Workshop) => {
    const mails = shop.ses.inbox.list().filter(({ tags }) => tags.template === 'run-ready');
    return new Set(mails.map((mail) => markOf(shop, mail))).size;
  };

  test('that is killed between any two of its steps is computed all the same, and told of once', async () => {
    const shop = await workshop();
    for (const after of [1, 2, 3, 4, 5, 6]) {
      shop.planDeath(after);
      const runId = await requestedRun(shop.store, `run-${after}`);
      await eventually('the function has died', shop.hasDied);
      await eventually('the run is ready', isReady(shop, runId));
      const list = { partition: `RUN#${runId}`, startsWith: 'CONSORTIUM#' };
      const found = await shop.store.all(consortia, list);
      expect(await shop.store.get(runs, runId)).toMatchObject({ consortia: found.length, optimal: true });
      await eventually('whoever asked is told', () => readyMails(shop) === after);
    }
    expect(shop.deadLetters()).toEqual([]);
  });

  test('that two functions have at once ends once', async () => {
    const shop = await workshop();
    const runId = await requestedRun(shop.store);
    const again = record({ runId: { S: runId }, kind: { S: 'run' }, state: { S: 'requested' } });
    await Promise.all([shop.invoke('compute', again), shop.invoke('compute', again)]);
    await eventually('the run is ready', isReady(shop));
    const { version } = (await shop.store.get(runs, runId))!;
    await shop.invoke('compute', again);
    expect((await shop.store.get(runs, runId))?.version).toBe(version);
    await eventually('whoever asked is told', () => readyMails(shop) === 1);
    const audit = { partition: `AUDIT#RUN#${runId}` };
    expect((await shop.store.pageOfItems(audit, { limit: 10 })).items).toHaveLength(1);
  });

  test('whose function dies every time is given up after bounded retries, and computed when replayed', async () => {
    const shop = await workshop();
    shop.planDeath('always');
    const runId = await requestedRun(shop.store);
    await eventually('it is given up', () => shop.deadLetters().length === 1);
    expect(shop.deadLetters()[0]).toMatchObject({
      consumer: 'compute',
      requestContext: { approximateInvokeCount: 4 },
    });
    expect((await shop.store.get(runs, runId))?.state).toBe('computing');
    rmSync(shop.plan);
    expect(await replayOpen(shop.store)).toMatchObject({ runs: 1 });
    await eventually('the run is ready', isReady(shop));
  });
});
