import { expect, onTestFinished, test } from 'vitest';
import { clientsOf } from '../../local/demo/client.ts';
import { startInstance } from '../../local/instance.ts';
import { createClock } from '../../local/lambda/clock.ts';
import { temporaryFolder } from '../support/folder.ts';
import { unpackData } from '../support/stored-by-0.1.0.ts';

/** People are known by their issuer, and the issuer by its port: the one that 0.1.0 ran on when it wrote the folder. */
const loginPort = 28_703;

/** The service over the data folder of 0.1.0, on the day after it was written. */
const upgraded = async () => {
  const dataFolder = temporaryFolder();
  unpackData(dataFolder);
  const clock = createClock();
  clock.move(Date.parse('2026-11-28T08:00:00Z') - clock.now());
  const instance = await startInstance({ dataFolder, clock, quiet: true, ports: { login: loginPort } });
  onTestFinished(() => instance.stop());
  return { instance, as: clientsOf(instance) };
};

test('a data folder of 0.1.0 goes on under this version: everybody finds what they left, and can act', async () => {
  const { instance, as } = await upgraded();
  const moderator = as('moderator-1');
  const { body: needs } = await moderator.listPublishedNeeds({});
  expect(needs.items).toHaveLength(1);
  const { body: found } = await moderator.listConsortia({ query: { sort: 'rank', limit: 50 } });
  const best = found.items[0]!;
  expect(best).toMatchObject({ rank: 1, state: 'invited' });
  expect(best.parties).toHaveLength(7);

  const provider = as('aft-long');
  expect((await provider.getMyProfile({})).body.profile.state).toBe('active');
  const { body: mine } = await provider.listMyInvitations({});
  const { invitationId, version } = mine.items[0]!.invitation;
  const answered = await provider.answerInvitation({
    params: { invitationId },
    version,
    body: { answer: 'accept' },
  });
  expect(answered.body.invitation.state).toBe('accepted');

  await instance.tick();
  expect(instance.deadLetters()).toEqual([]);
});
