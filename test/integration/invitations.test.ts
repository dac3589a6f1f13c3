import { beforeAll, describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { ownMarket } from '../support/cast.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';

const { service, market } = ownMarket();

describe('another organisation’s things', () => {
  let best: ConsortiumView;
  let invitations: Awaited<ReturnType<typeof scene.invited>>;
  beforeAll(async () => {
    ({ best } = await market().freshRun());
    invitations = await scene.invited(service(), best, market().second);
  });
  const outsider = () => {
    const inside = new Set(best.parties.map(({ profileId }) => profileId));
    return market().providers.find(({ profileId }) => !inside.has(profileId))!;
  };

  test('do not exist for a provider: not the consortium, not its invitations, not its people', async () => {
    const rival = outsider();
    const { consortiumId } = best;
    expect(await problemIn(market().as(rival).getConsortium({ params: { consortiumId } }))).toMatchObject({
      status: 404,
    });
    const [{ invitationId, version, personId }] = [invitations[0]!];
    const params = { invitationId };
    expect(await problemIn(market().as(rival).getInvitation({ params }))).toMatchObject({ status: 404 });
    const answer = { params, version, body: { answer: 'decline' as const } };
    expect(await problemIn(market().as(rival).answerInvitation(answer))).toMatchObject({ status: 404 });
    for (const decide of [market().as(rival).acceptPerson, market().as(rival).removePerson])
      expect(await problemIn(decide({ params: { personId }, version: 1 }))).toMatchObject({ status: 404 });
    const people = await market()
      .as(rival)
      .listPeople({ query: { organisation: '889640782' } });
    expect(people.body.items.map((one) => one.personId)).toEqual([rival.personId]);
  });

  test('are not in a rival’s lists, nor their scores anywhere in what a provider is told', async () => {
    const rival = outsider();
    const { body } = await market()
      .as(rival)
      .listConsortia({ query: { limit: 100 } });
    expect(body.items.every(({ parties }) => parties.some((one) => one.profileId === rival.profileId))).toBe(
      true,
    );
    const inside = market().partyOf(best.parties.find(({ side }) => side === 'provider')!.profileId);
    const shown = await market()
      .as(inside)
      .getConsortium({ params: { consortiumId: best.consortiumId } });
    for (const field of ['fits', 'entry', 'recommendation', 'approval'])
      expect(shown.body).not.toHaveProperty(field);
  });

  test('are an investor’s to browse and compare, without the moderators’ reasons', async () => {
    const [reader] = market().investors;
    const { body } = await market()
      .as(reader!)
      .listConsortia({ query: { needId: best.needId, sort: 'rank' } });
    expect(body.items[0]).toMatchObject({ consortiumId: best.consortiumId });
    const compared = await market()
      .as(reader!)
      .compareConsortia({
        query: {
          consortia: body.items
            .slice(0, 2)
            .map(({ consortiumId }) => consortiumId)
            .join(),
        },
      });
    expect(compared.body.items).toHaveLength(2);
    for (const one of compared.body.items) expect(one).not.toHaveProperty('approval');
  });

  test('cannot be reached by somebody’s own routes: a profile is found by who asks', async () => {
    const mine = await market().as(market().providers[0]!).getMyProfile({});
    expect(mine.body.profile.profileId).toBe(market().providers[0]!.profileId);
    const { subject } = market().providers[0]!;
    const path = `/profiles/${market().providers[1]!.profileId}`;
    expect(await service().send('GET', path, { subject })).toMatchObject({ json: { code: 'forbidden' } });
  });
});

describe('the invited parties', () => {
  test('who all say yes at once make the consortium accepted, and a change of mind opens it again', async () => {
    const { best } = await market().freshRun();
    const invitations = await scene.invited(service(), best, market().second);
    expect(invitations).toHaveLength(best.parties.length);
    const params = { consortiumId: best.consortiumId };
    const answers = await Promise.all(
      invitations.map(({ invitationId, profileId, version }) =>
        market()
          .as(market().partyOf(profileId))
          .answerInvitation({
            params: { invitationId },
            version,
            body: { answer: 'accept' },
          }),
      ),
    );
    for (const { body } of answers) expect(body.invitation.state).toBe('accepted');
    expect((await market().moderator.getConsortium({ params })).body.state).toBe('accepted');
    const { invitation } = answers[0]!.body;
    await market()
      .as(market().partyOf(invitation.profileId))
      .answerInvitation({
        params: { invitationId: invitation.invitationId },
        version: invitation.version,
        body: { answer: 'no-time-fits', reason: 'Kan uken etter.' },
      });
    expect((await market().moderator.getConsortium({ params })).body.state).toBe('invited');
  });

  test('are not accepted before the last of them has said yes', async () => {
    const { best } = await market().freshRun();
    const invitations = await scene.invited(service(), best, market().second);
    const params = { consortiumId: best.consortiumId };
    for (const { invitationId, profileId, version } of invitations) {
      expect((await market().moderator.getConsortium({ params })).body.state).toBe('invited');
      const body = { answer: 'accept' as const };
      await market()
        .as(market().partyOf(profileId))
        .answerInvitation({ params: { invitationId }, version, body });
    }
    expect((await market().moderator.getConsortium({ params })).body.state).toBe('accepted');
  });

  test('who decline are replaced only by a moderator’s word, given to the newest proposal, once and with a reason', async () => {
    const { best } = await market().freshRun();
    const invitations = await scene.invited(service(), best, market().second);
    const { invitationId, profileId, version } = invitations.find(({ side }) => side === 'provider')!;
    const answer = { params: { invitationId }, version, body: { answer: 'decline' as const } };
    await market().as(market().partyOf(profileId)).answerInvitation(answer);
    const params = { consortiumId: best.consortiumId };
    const found = await until('the search', async () => {
      const [one] = (await market().moderator.listReplacements({ params })).body.items;
      return one && one.replacement.state !== 'requested' ? one : undefined;
    });
    expect(found).toMatchObject({
      actions: ['approve', 'reject', 'leave-empty'],
      replacement: { state: 'proposed', leaving: { profileId }, why: 'declined' },
    });
    const { replacementId, version: read } = found.replacement;
    const decide = (step: 'approveReplacement' | 'leavePlaceEmpty', more: object = {}) =>
      market().moderator[step]({
        params: { replacementId },
        version: read,
        body: { reason: 'Vi venter.' },
        ...more,
      });
    expect(await problemIn(decide('leavePlaceEmpty', { version: read + 1 }))).toMatchObject({
      status: 412,
    });
    expect(await problemIn(decide('leavePlaceEmpty', { body: { reason: '' } }))).toMatchObject({
      status: 422,
    });
    expect(
      await problemIn(decide('approveReplacement', { params: { replacementId: 'no.one' } })),
    ).toMatchObject({
      status: 404,
    });
    const { body } = await decide('leavePlaceEmpty');
    expect(body).toMatchObject({
      actions: [],
      replacement: { state: 'rejected', decision: { reason: 'Vi venter.' } },
    });
    for (const step of ['approveReplacement', 'leavePlaceEmpty'] as const)
      expect(await problemIn(decide(step, { version: read + 1 }))).toMatchObject({ code: 'wrong-state' });
    const now = await market().moderator.listConsortiumInvitations({ params, query: { limit: 100 } });
    expect(now.body.items).toHaveLength(best.parties.length);
  });

  test('get no mail once their contact has left: a colleague does; without one there is no approval', async () => {
    const [leaving, alone] = [market().investors[0]!, market().employer];
    const { organisation } = leaving;
    const colleague = await scene.somebody(service(), 'investor', { organisation });
    const remove = async ({ personId }: scene.Somebody) => {
      const { version } = await market().moderator.getPerson({ params: { personId } });
      await market().moderator.removePerson({ params: { personId }, version });
    };
    const { best } = await market().freshRun();
    await remove(leaving);
    const invitations = await scene.invited(service(), best, market().second);
    const of = ({ profileId }: scene.Party) => invitations.find((one) => one.profileId === profileId);
    expect(of(leaving)).toMatchObject({ personId: colleague.personId, mail: 'sent' });
    const { best: another } = await market().freshRun();
    await remove(alone);
    expect(await problemIn(scene.recommend(service(), another))).toMatchObject({
      code: 'may-not-meet',
      obstacles: [{ kind: 'nobody-acts', party: { profileId: alone.profileId } }],
    });
    const mails = await mailsIn(service().instance.sesUrl);
    const invitedTo = mails.filter(({ template }) => template === 'invitation').map(({ to }) => to);
    expect(invitedTo.filter((to) => to === colleague.email)).toHaveLength(1);
  });
});
