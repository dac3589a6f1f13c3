import { describe, expect, test } from 'vitest';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { ownMarket } from '../support/cast.ts';
import { partyChanges } from '../support/change-party.ts';
import { problemIn } from '../support/problem.ts';
import * as scene from '../support/scene.ts';
import { newKey } from '../support/service.ts';

const { service, market } = ownMarket();
const { pause, resume, noteConflict, endConflict } = partyChanges(service);
const partyOn = ({ parties }: ConsortiumView, side: string) =>
  market().partyOf(parties.find((one) => one.side === side)!.profileId);

describe('an investor', () => {
  test('that has paused its profile says nothing of a consortium, is not offered to, and takes back what it said', async () => {
    const { best } = await market().freshRun();
    const investor = partyOn(best, 'investor');
    const me = market().as(investor);
    const params = { consortiumId: best.consortiumId };
    const told = await me.tellMyInterest({ params, version: 0, body: { kind: 'interest' } });
    await pause(investor);
    const again = me.tellMyInterest({ params, version: told.version, body: { kind: 'interest' } });
    expect(await problemIn(again)).toMatchObject({
      status: 409,
      code: 'may-not-meet',
      obstacles: [{ kind: 'paused', party: { profileId: investor.profileId } }],
    });
    const { body, version } = await me.getMyInterest({ params });
    expect(body.actions).toEqual(['withdraw']);
    expect((await me.withdrawMyInterest({ params, version })).body.interest?.state).toBe('withdrawn');
    await resume(investor);
  });

  test('that is in conflict with a party commits nothing to its consortium, and does once the conflict is gone', async () => {
    const { best } = await market().freshRun();
    const [investor, provider] = [partyOn(best, 'investor'), partyOn(best, 'provider')];
    const me = market().as(investor);
    const params = { consortiumId: best.consortiumId };
    const body = { kind: 'commitment', amount: 500_000, conditions: {} } as const;
    const { body: noted } = await noteConflict(investor.profileId, provider.profileId);
    expect(await problemIn(me.tellMyInterest({ params, version: 0, body }))).toMatchObject({
      code: 'may-not-meet',
      obstacles: [{ kind: 'conflict' }],
    });
    expect((await me.getMyInterest({ params })).body.actions).toEqual([]);
    await endConflict(noted.conflictId);
    expect((await me.tellMyInterest({ params, version: 0, body })).body.interest?.state).toBe('committed');
  });
});

test('a party that is paused or in conflict sends nobody in its place, and does once it may sit at the table', async () => {
  const { best } = await market().freshRun();
  const invitations = await scene.invited(service(), best, market().second);
  const [employer, provider] = [partyOn(best, 'employer'), partyOn(best, 'provider')];
  const { organisation } = employer;
  const colleague = await scene.somebody(service(), 'employer', { organisation });
  const { invitationId } = invitations.find(({ profileId }) => profileId === employer.profileId)!;
  const me = market().as(employer);
  const params = { invitationId };
  const send = async () => {
    const { version } = await me.getInvitation({ params });
    return me.sendStandIn({ params, version, body: { personId: colleague.personId } });
  };
  await pause(employer);
  expect(await problemIn(send())).toMatchObject({ code: 'may-not-meet', obstacles: [{ kind: 'paused' }] });
  await resume(employer);
  const { body: noted } = await noteConflict(employer.profileId, provider.profileId);
  expect(await problemIn(send())).toMatchObject({ code: 'may-not-meet', obstacles: [{ kind: 'conflict' }] });
  expect((await me.getInvitation({ params })).body.invitation.personId).toBe(employer.personId);
  await endConflict(noted.conflictId);
  expect((await send()).body.invitation.personId).toBe(colleague.personId);
});

test('an evaluator is not appointed when in conflict with a party, and reads nothing once a conflict is noted later', async () => {
  const { best } = await market().freshRun();
  await scene.invited(service(), best, market().second);
  const params = { consortiumId: best.consortiumId };
  // The organisation of the evaluator also delivers, so that a conflict with it can be noted.
  const { providers } = market();
  const outside = providers.find(({ profileId }) =>
    best.parties.every((one) => one.profileId !== profileId),
  )!;
  const { organisation } = outside;
  const eva = await scene.somebody(service(), 'evaluator', { organisation });
  const appoint = () =>
    market().moderator.appointEvaluator({ params, body: { personId: eva.personId }, key: newKey() });
  const party = partyOn(best, 'employer').profileId;

  const before = await noteConflict(party, outside.profileId);
  expect(await problemIn(appoint())).toMatchObject({ status: 409, code: 'not-independent' });
  await endConflict(before.body.conflictId);
  await appoint();
  expect((await service().as(eva.subject).getConsortium({ params })).body.consortiumId).toBe(
    best.consortiumId,
  );

  const later = await noteConflict(party, outside.profileId);
  const reading = () => service().as(eva.subject).getConsortium({ params });
  expect(await problemIn(reading())).toMatchObject({ status: 409, code: 'not-independent' });
  expect((await service().as(eva.subject).listConsortia({ query: {} })).body.items).toEqual([]);
  const { body } = await market().moderator.listAppointments({ params, query: {} });
  expect(body.items).toMatchObject([{ independent: false, actions: ['end'] }]);
  await endConflict(later.body.conflictId);
  expect((await reading()).body.consortiumId).toBe(best.consortiumId);
});
