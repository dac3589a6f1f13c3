import { describe, expect, test } from 'vitest';
import { until } from '../../local/demo/until.ts';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { ownMarket } from '../support/cast.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { newKey } from '../support/service.ts';

const { service, market } = ownMarket();

/** Parties that the tests change: each of a fresh market is a party of the best consortium, and comes back afterwards. */
const investorOf = ({ parties }: ConsortiumView) =>
  market().partyOf(parties.find(({ side }) => side === 'investor')!.profileId);
const providerOf = ({ parties }: ConsortiumView) =>
  market().partyOf(parties.find(({ side }) => side === 'provider')!.profileId);
const employerOf = ({ parties }: ConsortiumView) =>
  market().partyOf(parties.find(({ side }) => side === 'employer')!.profileId);

const approveBy = (recommended: Awaited<ReturnType<typeof scene.recommend>>, body: object = {}) =>
  market()
    .as(market().second)
    .approveConsortium({ ...recommended, body: { ...scene.approval, ...body } });

const pause = async (one: scene.Party) => {
  const me = service().as(one.subject);
  const { version } = await me.getMyProfile({});
  await me.pauseMyProfile({ version });
};
const resume = async (one: scene.Party) => {
  const me = service().as(one.subject);
  const { version } = await me.getMyProfile({});
  await me.resumeMyProfile({ version });
};
const changed = async (one: scene.Party, terms: object) => {
  const me = service().as(one.subject);
  const { body, version } = await me.getMyProfile({});
  const { content } = body.profile;
  const edited = { ...content, terms: { ...content.terms, ...terms } } as typeof content;
  const draft = await me.changeMyProfile({ version, body: edited });
  const submitted = await me.submitMyProfile({ version: draft.version });
  await market().moderator.approveProfile({
    params: { profileId: one.profileId },
    version: submitted.version,
  });
};
const conflictBetween = (one: scene.Party, other: scene.Party) =>
  market().moderator.addConflict({
    body: { parties: { one: one.profileId, other: other.profileId }, reason: 'Samme eier.' },
    key: newKey(),
  });
const endConflict = (conflictId: string) => market().moderator.removeConflict({ params: { conflictId } });
const kindsIn = ({ obstacles = [] }: { obstacles?: { kind: string }[] | undefined }) =>
  obstacles.map(({ kind }) => kind);
const shownTo = async ({ consortiumId }: ConsortiumView) =>
  (await market().moderator.getConsortium({ params: { consortiumId } })).body;

describe('a consortium', () => {
  test('with a conflict that was noted after the run is neither recommended nor approved, and says between whom', async () => {
    const { best } = await market().freshRun();
    const recommended = await scene.recommend(service(), best);
    const [one, other] = [providerOf(best), investorOf(best)];
    const { body: conflict } = await conflictBetween(one, other);
    const refused = await problemIn(approveBy(recommended));
    expect(refused).toMatchObject({ status: 409, code: 'may-not-meet' });
    const names = refused.obstacles!.flatMap(({ party, other: with_ }) => [
      party?.profileId,
      with_?.profileId,
    ]);
    expect(names.toSorted()).toEqual([one.profileId, other.profileId].toSorted());
    const seen = await shownTo(best);
    expect(kindsIn(seen)).toEqual(['conflict']);
    expect(seen.actions).toEqual(['send-back']);
    const sentBack = await market()
      .as(market().second)
      .sendBackConsortium({ ...recommended, body: { reason: 'Konflikt.' } });
    const again = scene.recommend(service(), sentBack.body);
    expect((await problemIn(again)).code).toBe('may-not-meet');
    await endConflict(conflict.conflictId);
  });

  test('with a paused party is not approved, whatever reason is given, and is once the party is back', async () => {
    const { best } = await market().freshRun();
    const recommended = await scene.recommend(service(), best);
    await pause(employerOf(best));
    const tried = approveBy(recommended, { override: { reason: 'Vi gjør det likevel.' } });
    expect(kindsIn(await problemIn(tried))).toEqual(['paused']);
    await resume(employerOf(best));
    expect((await approveBy(recommended)).body.state).toBe('approved');
  });

  test('whose terms have changed takes two overrides, and both reasons are shown', async () => {
    const { best } = await market().freshRun();
    const investor = investorOf(best);
    await changed(investor, { ticket: { min: 100_000, max: 1_900_000 } });
    const params = { consortiumId: best.consortiumId };
    const plain = market().moderator.recommendConsortium({
      params,
      version: best.version,
      body: scene.recommendation(),
    });
    const refused = await problemIn(plain);
    expect(refused).toMatchObject({ status: 409, code: 'needs-override' });
    expect(refused.obstacles).toMatchObject([
      { kind: 'terms-changed', party: { profileId: investor.profileId }, fields: ['ticket'] },
    ]);
    const { version } = await market().moderator.recommendConsortium({
      params,
      version: best.version,
      body: { ...scene.recommendation(), override: { reason: 'Beløpet rekker fortsatt.' } },
    });
    expect((await problemIn(approveBy({ params, version }))).code).toBe('needs-override');
    const approved = await approveBy({ params, version }, { override: { reason: 'Enig.' } });
    expect(approved.body.recommendation?.override).toMatchObject({ reason: 'Beløpet rekker fortsatt.' });
    expect(approved.body.approval?.override).toMatchObject({ reason: 'Enig.' });
    await changed(investor, { ticket: { min: 100_000, max: 2_000_000 } });
  });

  test('of an older run is not put forward without an override', async () => {
    const { best, needId } = await market().freshRun();
    await scene.publishedRun(service(), needId);
    const refused = await problemIn(scene.recommend(service(), best));
    expect(kindsIn(refused)).toContain('superseded-run');
    expect(refused.code).toBe('needs-override');
  });

  test('is not approved in the same moment as a conflict is noted: the two never both count', async () => {
    const { best } = await market().freshRun();
    const recommended = await scene.recommend(service(), best);
    const [noted, approved] = await Promise.allSettled([
      conflictBetween(providerOf(best), investorOf(best)),
      approveBy(recommended),
    ]);
    if (noted.status !== 'fulfilled') throw new Error('The conflict must be noted');
    // An approval that came first is flagged at once, and nobody is invited after the conflict.
    if (approved.status === 'fulfilled')
      await until('the flag', async () =>
        kindsIn(await shownTo(best)).includes('conflict') ? true : undefined,
      );
    else expect(approved.reason.problem.code).toBe('may-not-meet');
    await endConflict(noted.value.body.conflictId);
  });
});

describe('an approved consortium', () => {
  test('is flagged to the moderators at once when a party withdraws from the table', async () => {
    const { best } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    await pause(employerOf(best));
    const queue = await until('the flag in the queue', async () => {
      const { body } = await market().moderator.listQueue({ query: { limit: 100 } });
      return body.items.find(({ kind, id }) => kind === 'flag' && id === best.consortiumId);
    });
    expect(queue.why).toBe('flag');
    await resume(employerOf(best));
    await until('the flag to go', async () => {
      const { body } = await market().moderator.listQueue({ query: { limit: 100 } });
      return body.items.some(({ kind, id }) => kind === 'flag' && id === best.consortiumId)
        ? undefined
        : true;
    });
  });

  test('takes no yes from a party that is paused or in conflict, takes the others’, and always takes a no', async () => {
    const { best } = await market().freshRun();
    const invitations = await scene.invited(service(), best, market().second);
    const answer = async (one: scene.Party, given: object) => {
      const { invitationId } = invitations.find(({ profileId }) => profileId === one.profileId)!;
      const me = service().as(one.subject);
      const { version } = await me.getInvitation({ params: { invitationId } });
      return me.answerInvitation({ params: { invitationId }, version, body: given as { answer: 'accept' } });
    };
    const [employer, provider, investor] = [employerOf(best), providerOf(best), investorOf(best)];
    await pause(employer);
    expect(kindsIn(await problemIn(answer(employer, { answer: 'accept' })))).toEqual(['paused']);
    const { body: conflict } = await conflictBetween(provider, investor);
    const refused = await problemIn(answer(provider, { answer: 'accept' }));
    expect(refused.code).toBe('may-not-meet');
    const others = best.parties
      .map(({ profileId }) => market().partyOf(profileId))
      .filter((one) => ![employer, provider, investor].includes(one));
    for (const one of others)
      expect((await answer(one, { answer: 'accept' })).body.invitation.state).toBe('accepted');
    expect((await shownTo(best)).state).toBe('invited');
    const no = await answer(employer, { answer: 'decline', reason: 'Vi er på pause.' });
    expect(no.body.invitation.state).toBe('declined');
    await endConflict(conflict.conflictId);
    await resume(employer);
  });

  test('can be concluded without a contract whatever stands in the way', async () => {
    const { best } = await market().freshRun();
    await scene.invited(service(), best, market().second);
    await pause(employerOf(best));
    const { version } = await market().moderator.getConsortium({
      params: { consortiumId: best.consortiumId },
    });
    const ended = await market().moderator.concludeConsortium({
      params: { consortiumId: best.consortiumId },
      version,
      body: { result: 'no-contract', reason: 'En part er på pause.' },
    });
    expect(ended.body.state).toBe('concluded');
    await resume(employerOf(best));
  });
});
