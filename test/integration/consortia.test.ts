import { beforeAll, describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { employerContent, investorContent, providerContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { firstModerator, ownService } from '../support/service.ts';

const service = ownService();
const as = (one: scene.Somebody) => service().as(one.subject);
const moderator = () => service().as(firstModerator);
let second: scene.Somebody;
let third: scene.Somebody;
let providers: scene.Party[];
let investors: scene.Party[];
let employer: scene.Party;

const offer = (element: string, evidence: number) => ({ element, price: 10_000, capacity: 60, evidence });

beforeAll(async () => {
  await scene.openDoors(service());
  second = await scene.somebody(service(), 'moderator');
  third = await scene.somebody(service(), 'moderator');
  providers = [
    await scene.party(service(), providerContent({ offers: [offer('assessment', 4)] })),
    await scene.party(service(), providerContent({ offers: [offer('work-practice', 3)] })),
    await scene.party(service(), providerContent({ offers: [offer('assessment', 1)] })),
  ];
  investors = [
    await scene.party(service(), investorContent()),
    await scene.party(service(), investorContent()),
  ];
  employer = await scene.party(service(), employerContent());
});

/** A need of its own with its run published. */
const freshRun = async () => {
  const needId = await scene.publishedNeed(service());
  const { consortia } = await scene.publishedRun(service(), needId);
  expect(consortia.length).toBeGreaterThan(1);
  return { needId, best: consortia[0]!, next: consortia[1]! };
};
const partyOf = (profileId: string) =>
  [...providers, ...investors, employer].find((one) => one.profileId === profileId)!;

describe('two moderators', () => {
  test('are needed: whoever recommended is refused, and told that another must', async () => {
    const { best } = await freshRun();
    const recommended = await scene.recommend(service(), best);
    const own = moderator().approveConsortium({ ...recommended, body: scene.approval });
    expect(await problemIn(own)).toMatchObject({ status: 409, code: 'same-person-twice' });
    const shown = await moderator().getConsortium({ params: recommended.params });
    expect(shown.body).toMatchObject({ state: 'recommended', actions: ['send-back'] });
    const theirs = await as(second).getConsortium({ params: recommended.params });
    expect(theirs.body.actions).toEqual(['approve', 'send-back']);
  });

  test('who approve at once: one does, the other is told that it is done', async () => {
    const { best } = await freshRun();
    const recommended = await scene.recommend(service(), best);
    const approve = (one: scene.Somebody) =>
      as(one).approveConsortium({ ...recommended, body: scene.approval });
    const both = await Promise.allSettled([approve(second), approve(third)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((one) => one.status === 'rejected');
    expect(refused?.reason.problem).toMatchObject({ status: 409, code: 'wrong-state' });
    const audit = await moderator().listAudit({
      query: { record: `CONSORTIUM#${best.consortiumId}`, limit: 50 },
    });
    expect(audit.body.items.filter(({ action }) => action === 'approve-consortium')).toHaveLength(1);
  });

  test('who approve and send back at once: one of it is done', async () => {
    const { best } = await freshRun();
    const recommended = await scene.recommend(service(), best);
    const both = await Promise.allSettled([
      as(second).approveConsortium({ ...recommended, body: scene.approval }),
      as(third).sendBackConsortium({ ...recommended, body: { reason: 'For lite kapital.' } }),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  test('who approve two consortia of one need at once: the need gets one', async () => {
    const { best, next } = await freshRun();
    const [one, other] = [await scene.recommend(service(), best), await scene.recommend(service(), next)];
    const both = await Promise.allSettled([
      as(second).approveConsortium({ ...one, body: scene.approval }),
      as(third).approveConsortium({ ...other, body: scene.approval }),
    ]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const refused = both.find((outcome) => outcome.status === 'rejected');
    expect(refused?.reason.problem).toMatchObject({ status: 409, code: 'another-consortium-approved' });
  });

  test('cannot put a second consortium forward while one is approved', async () => {
    const { best, next } = await freshRun();
    await scene.invited(service(), best, second);
    const params = { consortiumId: next.consortiumId };
    const late = moderator().recommendConsortium({
      params,
      version: next.version,
      body: scene.recommendation(),
    });
    expect(await problemIn(late)).toMatchObject({ code: 'another-consortium-approved' });
  });

  test('are told that a meeting must have its answers due in time', async () => {
    const { best } = await freshRun();
    const past = { start: '2020-02-10T10:00', answerBy: '2020-02-03' };
    const refused = moderator().recommendConsortium({
      params: { consortiumId: best.consortiumId },
      version: best.version,
      body: scene.recommendation(past),
    });
    expect(await problemIn(refused)).toMatchObject({
      code: 'invalid-input',
      errors: [{ path: '$.meeting.answerBy', code: 'deadline-passed' }],
    });
  });

  test('see what waits for them until it is decided', async () => {
    const { best } = await freshRun();
    const { params, version } = await scene.recommend(service(), best);
    const waiting = async () => {
      const { body } = await moderator().listQueue({ query: { limit: 100 } });
      return body.items.filter(({ kind, id }) => kind === 'consortium' && id === params.consortiumId);
    };
    expect(await waiting()).toHaveLength(1);
    await as(second).sendBackConsortium({ params, version, body: { reason: 'For lite kapital.' } });
    expect(await waiting()).toEqual([]);
  });
});

describe('another organisation’s things', () => {
  let best: ConsortiumView;
  let invitations: Awaited<ReturnType<typeof scene.invited>>;
  beforeAll(async () => {
    ({ best } = await freshRun());
    invitations = await scene.invited(service(), best, second);
  });
  const outsider = () => {
    const inside = new Set(best.parties.map(({ profileId }) => profileId));
    return providers.find(({ profileId }) => !inside.has(profileId))!;
  };

  test('do not exist for a provider: not the consortium, not its invitations, not its people', async () => {
    const rival = outsider();
    const { consortiumId } = best;
    expect(await problemIn(as(rival).getConsortium({ params: { consortiumId } }))).toMatchObject({
      status: 404,
    });
    const [{ invitationId, version, personId }] = [invitations[0]!];
    const params = { invitationId };
    expect(await problemIn(as(rival).getInvitation({ params }))).toMatchObject({ status: 404 });
    const answer = { params, version, body: { answer: 'decline' as const } };
    expect(await problemIn(as(rival).answerInvitation(answer))).toMatchObject({ status: 404 });
    for (const decide of [as(rival).acceptPerson, as(rival).removePerson])
      expect(await problemIn(decide({ params: { personId }, version: 1 }))).toMatchObject({ status: 404 });
    const people = await as(rival).listPeople({ query: { organisation: '889640782' } });
    expect(people.body.items.map((one) => one.personId)).toEqual([rival.personId]);
  });

  test('are not in a rival’s lists, nor their scores anywhere in what a provider is told', async () => {
    const rival = outsider();
    const { body } = await as(rival).listConsortia({ query: { limit: 100 } });
    expect(body.items.every(({ parties }) => parties.some((one) => one.profileId === rival.profileId))).toBe(
      true,
    );
    const inside = partyOf(best.parties.find(({ side }) => side === 'provider')!.profileId);
    const shown = await as(inside).getConsortium({ params: { consortiumId: best.consortiumId } });
    for (const field of ['fits', 'entry', 'recommendation', 'approval'])
      expect(shown.body).not.toHaveProperty(field);
  });

  test('are an investor’s to browse and compare, without the moderators’ reasons', async () => {
    const [reader] = investors;
    const { body } = await as(reader!).listConsortia({ query: { needId: best.needId, sort: 'rank' } });
    expect(body.items[0]).toMatchObject({ consortiumId: best.consortiumId });
    const compared = await as(reader!).compareConsortia({
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
    const mine = await as(providers[0]!).getMyProfile({});
    expect(mine.body.profile.profileId).toBe(providers[0]!.profileId);
    const { subject } = providers[0]!;
    const path = `/profiles/${providers[1]!.profileId}`;
    expect(await service().send('GET', path, { subject })).toMatchObject({ json: { code: 'forbidden' } });
  });
});

describe('the invited parties', () => {
  test('who all say yes at once make the consortium accepted, and a change of mind opens it again', async () => {
    const { best } = await freshRun();
    const invitations = await scene.invited(service(), best, second);
    expect(invitations).toHaveLength(best.parties.length);
    const params = { consortiumId: best.consortiumId };
    const answers = await Promise.all(
      invitations.map(({ invitationId, profileId, version }) =>
        as(partyOf(profileId)).answerInvitation({
          params: { invitationId },
          version,
          body: { answer: 'accept' },
        }),
      ),
    );
    for (const { body } of answers) expect(body.invitation.state).toBe('accepted');
    expect((await moderator().getConsortium({ params })).body.state).toBe('accepted');
    const { invitation } = answers[0]!.body;
    await as(partyOf(invitation.profileId)).answerInvitation({
      params: { invitationId: invitation.invitationId },
      version: invitation.version,
      body: { answer: 'no-time-fits', reason: 'Kan uken etter.' },
    });
    expect((await moderator().getConsortium({ params })).body.state).toBe('invited');
  });

  test('are not accepted before the last of them has said yes', async () => {
    const { best } = await freshRun();
    const invitations = await scene.invited(service(), best, second);
    const params = { consortiumId: best.consortiumId };
    for (const { invitationId, profileId, version } of invitations) {
      expect((await moderator().getConsortium({ params })).body.state).toBe('invited');
      const body = { answer: 'accept' as const };
      await as(partyOf(profileId)).answerInvitation({ params: { invitationId }, version, body });
    }
    expect((await moderator().getConsortium({ params })).body.state).toBe('accepted');
  });

  test('get no mail once their contact has left: a colleague does, or the moderators see that nobody did', async () => {
    const [leaving, alone] = [investors[0]!, employer];
    const { organisation } = leaving;
    const colleague = await scene.somebody(service(), 'investor', { organisation });
    const remove = async ({ personId }: scene.Somebody) =>
      moderator().removePerson({ params: { personId }, version: 1 });
    const { best } = await freshRun();
    await remove(leaving);
    await remove(alone);
    const invitations = await scene.invited(service(), best, second);
    const of = ({ profileId }: scene.Party) => invitations.find((one) => one.profileId === profileId);
    expect(of(leaving)).toMatchObject({ personId: colleague.personId, mail: 'sent' });
    expect(of(alone)).toMatchObject({ mail: 'failed' });
    const mails = await mailsIn(service().instance.sesUrl);
    const invitedTo = mails.filter(({ template }) => template === 'invitation').map(({ to }) => to);
    expect(invitedTo.filter((to) => to === colleague.email)).toHaveLength(1);
  });
});
