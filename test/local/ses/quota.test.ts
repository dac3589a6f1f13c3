import { GetSendQuotaCommand } from '@aws-sdk/client-ses';
import { expect, onTestFinished, test } from 'vitest';
import { rawMail, refusalOf, sendRaw, testSes } from '../../support/ses.ts';

const withClock = async (settings: { maxSendRate?: number; max24HourSend?: number }) => {
  let time = Date.parse('2026-11-22T12:00:00Z');
  const ses = await testSes({ settings, now: () => new Date(time) });
  onTestFinished(() => ses.stop());
  return { ...ses, wait: (milliseconds: number) => (time += milliseconds) };
};

test('a second has room for so many receivers, and the next second for as many again', async () => {
  const ses = await withClock({ maxSendRate: 2 });
  await sendRaw(ses.client, rawMail({ Cc: 'ola@a.example' }));
  expect(await refusalOf(sendRaw(ses.client))).toEqual({
    code: 'Throttling',
    status: 400,
    message: 'Maximum sending rate exceeded.',
  });
  ses.wait(1_000);
  await sendRaw(ses.client);
  expect(ses.inbox.list()).toHaveLength(2);
});

test('a day has room for so many receivers, and emptying the inbox makes no more', async () => {
  const ses = await withClock({ max24HourSend: 2 });
  await sendRaw(ses.client);
  await sendRaw(ses.client);
  ses.inbox.clear();
  ses.wait(60_000);
  expect(await refusalOf(sendRaw(ses.client))).toMatchObject({
    code: 'Throttling',
    message: 'Daily message quota exceeded.',
  });
  expect((await ses.client.send(new GetSendQuotaCommand({}))).SentLast24Hours).toBe(2);
  ses.wait(24 * 60 * 60 * 1_000);
  await sendRaw(ses.client);
});

test('the simulator takes of the rate but not of the day', async () => {
  const ses = await withClock({ max24HourSend: 1, maxSendRate: 2 });
  const toSimulator = { Destinations: ['success@simulator.amazonses.com'] };
  await sendRaw(ses.client, rawMail(), toSimulator);
  await sendRaw(ses.client, rawMail(), toSimulator);
  expect(await refusalOf(sendRaw(ses.client, rawMail(), toSimulator))).toMatchObject({ code: 'Throttling' });
  ses.wait(1_000);
  await sendRaw(ses.client);
});

test('of many mails at once, just so many pass', async () => {
  const ses = await withClock({ maxSendRate: 5 });
  const answers = await Promise.allSettled(Array.from({ length: 20 }, () => sendRaw(ses.client)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
  expect(ses.inbox.list()).toHaveLength(5);
});
