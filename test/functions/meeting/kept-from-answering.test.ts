import { beforeEach, describe, expect, test } from 'vitest';
import { unsettle } from '../../../functions/consortium/unsettle.ts';
import { create, removeExisting } from '../../../functions/store/change.ts';
import { conflicts } from '../../../functions/store/nouns/bookkeeping.ts';
import { consortia, invitations } from '../../../functions/store/nouns/consortia.ts';
import { profiles } from '../../../functions/store/nouns/profiles.ts';
import { flags } from '../../../functions/store/nouns/standings.ts';
import { storeProfile } from '../../../functions/store/profile.ts';
import { tick } from '../../../functions/tick/tick.ts';
import { conflictIdOf } from '../../../shared/conflict/conflict.ts';
import { setPaused } from '../../../shared/profile/decide.ts';
import {
  approvedConsortium,
  consortiumId,
  give,
  invitationOf,
  inviteAll,
  parties,
} from '../../support/consortium-table.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';

const deadlinePassed = '2026-12-04T06:00:00.000Z';
const idOf = (side: string) => parties.find((one) => one.side === side)!.profileId;
const [provider, investor, employer] = [idOf('provider'), idOf('investor'), idOf('employer')];
const others = parties.map(({ profileId }) => profileId).filter((id) => ![provider, investor].includes(id));
const [one, other] = [provider, investor].toSorted() as [string, string];
const pair = { one, other };
let at: Office;
beforeEach(async () => {
  at = await office();
  await approvedConsortium(at);
  await inviteAll(at);
});

const stateOf = async (profileId: string) =>
  (await at.store.get(invitations, invitationOf(profileId)))?.state;
const conflict = async () => {
  const noted = { ...pair, reason: 'Samme eier.', by: 'mona', at: at.deps.now() };
  const changes = [one, other].flatMap((id) => unsettle(at.store, id));
  await at.store.commit([create(conflicts, { conflictId: conflictIdOf(pair), ...noted }), ...changes]);
};
const endOfConflict = () =>
  at.store.commit([
    removeExisting(conflicts, conflictIdOf(pair)),
    ...[one, other].flatMap((id) => unsettle(at.store, id)),
  ]);
const pause = async (profileId: string) => {
  const from = (await at.store.get(profiles, profileId))!;
  await at.store.commit(storeProfile(at.deps, { from, to: setPaused(from, true, at.deps.now()) }));
};

describe('a party that somebody else keeps from saying yes', () => {
  test('keeps its place, and has some days to answer once the conflict is gone', async () => {
    await conflict();
    await at.settle();
    for (const id of others.slice(1)) await give(at, id, 'accept');
    await at.tickAt(deadlinePassed);
    for (const id of [provider, investor]) expect(await stateOf(id)).toBe('invited');
    // Nothing stood in the way of this one.
    expect(await stateOf(others[0]!)).toBe('expired');

    await endOfConflict();
    await at.tickAt(deadlinePassed);
    expect(await at.store.get(flags, consortiumId)).toBeUndefined();
    const invitation = await at.store.get(invitations, invitationOf(provider));
    expect(invitation).toMatchObject({ state: 'invited', meeting: { answerBy: '2026-12-09' } });
    expect(mailsOf(at, 'invitation').at(-1)?.message).toMatchObject({
      change: 'deadline',
      answerBy: '2026-12-09',
    });
    await at.tickAt('2026-12-08T12:00:00.000Z');
    await give(at, provider, 'accept');
    expect(await stateOf(provider)).toBe('accepted');
    await at.tickAt('2026-12-10T06:00:00.000Z');
    expect(await stateOf(investor)).toBe('expired');
  });

  test('keeps it also in the moment between the end of the conflict and the end of the flag', async () => {
    await conflict();
    await at.settle();
    await endOfConflict();
    at.clock.now = deadlinePassed;
    await tick(at.deps);
    for (const id of [provider, investor]) expect(await stateOf(id)).toBe('invited');
  });
});

describe('a party whose own pause keeps it from saying yes', () => {
  test('loses its place by silence, and the flag goes with it', async () => {
    for (const { profileId } of parties) if (profileId !== employer) await give(at, profileId, 'accept');
    await pause(employer);
    await at.settle();
    expect((await at.store.get(flags, consortiumId))?.obstacles).toMatchObject([{ kind: 'paused' }]);
    await at.tickAt(deadlinePassed);
    expect(await stateOf(employer)).toBe('expired');
    expect(await at.store.get(flags, consortiumId)).toBeUndefined();
    expect((await at.store.get(consortia, consortiumId))?.state).toBe('invited');
  });
});
