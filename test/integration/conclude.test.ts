import { describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { osloTime } from '../../shared/time/oslo.ts';
import { ownMarket } from '../support/cast.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';

const { service, market } = ownMarket();

const nothing = { result: 'no-contract', reason: 'Kapitalen kom ikke på plass.' } as const;
const agreed = { result: 'contract', reason: 'Alle er enige om vilkårene.' } as const;
const read = async ({ consortiumId }: ConsortiumView) =>
  (await market().moderator.getConsortium({ params: { consortiumId } })).body;
const conclude = async (one: ConsortiumView, body: typeof nothing | typeof agreed) => {
  const { version } = await read(one);
  return market().moderator.concludeConsortium({
    params: { consortiumId: one.consortiumId },
    version,
    body,
  });
};
const mailsOf = async (template: string) =>
  (await mailsIn(service().instance.sesUrl)).filter((mail) => mail.template === template).map(({ to }) => to);
/** As often as each party is in the consortium: tests of this file have its parties in common. */
const addresses = ({ parties }: ConsortiumView) =>
  parties.map(({ profileId }) => market().partyOf(profileId).email).toSorted();
/** What was sent with a template since, once there is one for each. */
const sentSince = (template: string, before: readonly string[], count: number) =>
  until(`${count} of ${template}`, async () => {
    const all = await mailsOf(template);
    const since = [...all];
    for (const address of before) since.splice(since.indexOf(address), 1);
    return since.length >= count ? since.toSorted() : undefined;
  });

describe('a consortium that nothing came of', () => {
  test('frees its people and makes room for another, and everybody in it is told why', async () => {
    const { best, next } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    const [letters, cancellations] = [
      await mailsOf('consortium-concluded'),
      await mailsOf('invitation-cancelled'),
    ];
    const { body } = await conclude(best, nothing);
    expect(body).toMatchObject({ state: 'concluded', conclusion: { ...nothing }, actions: [] });
    const expected = addresses(best);
    expect(await sentSince('consortium-concluded', letters, expected.length)).toEqual(expected);
    expect(await sentSince('invitation-cancelled', cancellations, expected.length)).toEqual(expected);
    const { body: meeting } = await market().moderator.getMeeting({
      params: { meetingId: best.consortiumId },
    });
    expect(meeting).toMatchObject({ state: 'cancelled' });
    await scene.invited(service(), await read(next), market().second);
    expect((await read(next)).state).toBe('invited');
  });

  test('cannot be said of a consortium that is not approved, nor a contract of one that has not met', async () => {
    const { best, next } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    expect(await problemIn(conclude(next, nothing))).toMatchObject({ status: 409, code: 'wrong-state' });
    expect(await problemIn(conclude(best, agreed))).toMatchObject({ status: 409, code: 'wrong-state' });
    expect((await read(best)).state).toBe('invited');
  });

  test('is concluded once, whatever two moderators say at the same time', async () => {
    const { best } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    const both = await Promise.allSettled([conclude(best, nothing), conclude(best, nothing)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  test('is no matter of its parties', async () => {
    const { best } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    const { version } = await read(best);
    const theirs = market()
      .as(market().partyOf(best.parties[0]!.profileId))
      .concludeConsortium({
        params: { consortiumId: best.consortiumId },
        version,
        body: nothing,
      });
    expect(await problemIn(theirs)).toMatchObject({ status: 403 });
  });
});

test('a consortium whose parties have met ends in a contract, and the need has room for no other', async () => {
  const { best, next } = await market().freshRun();
  for (const invitation of await scene.invited(service(), best, market().second)) {
    const { invitationId, profileId } = invitation;
    const me = market().as(market().partyOf(profileId));
    const { version } = await me.getInvitation({ params: { invitationId } });
    await me.answerInvitation({ params: { invitationId }, version, body: { answer: 'accept' } });
  }
  const { meeting } = await read(best);
  const ahead = osloTime(meeting!.start).epochMilliseconds - service().instance.clock.now();
  service().instance.clock.move(ahead + 60_000);
  const params = { meetingId: best.consortiumId };
  const { version } = await market().moderator.getMeeting({ params });
  await market().moderator.recordMeetingPresence({
    params,
    version,
    body: { presence: best.parties.map(({ profileId }) => ({ profileId, presence: 'came' })) },
  });
  expect((await read(best)).state).toBe('met');
  const { body } = await conclude(best, agreed);
  expect(body.conclusion).toMatchObject(agreed);
  const shown = await market()
    .as(market().partyOf(best.parties[0]!.profileId))
    .getConsortium({ params: { consortiumId: best.consortiumId } });
  expect(shown.body.conclusion).toMatchObject(agreed);
  const late = market().moderator.recommendConsortium({
    params: { consortiumId: next.consortiumId },
    version: next.version,
    body: scene.recommendation({ start: '2099-02-10T10:00', answerBy: '2099-02-03' }),
  });
  expect(await problemIn(late)).toMatchObject({ code: 'another-consortium-approved' });
});
