import { beforeEach, describe, expect, test } from 'vitest';
import { unsettle } from '../../../functions/consortium/unsettle.ts';
import { approveReplacement } from '../../../functions/replace/approve.ts';
import { search } from '../../../functions/replace/search.ts';
import { create, replace } from '../../../functions/store/change.ts';
import { auditEntries, conflicts } from '../../../functions/store/nouns/bookkeeping.ts';
import { invitations } from '../../../functions/store/nouns/consortia.ts';
import { profiles } from '../../../functions/store/nouns/profiles.ts';
import { replacements } from '../../../functions/store/nouns/replacements.ts';
import { storeProfile } from '../../../functions/store/profile.ts';
import { conflictIdOf } from '../../../shared/conflict/conflict.ts';
import { type Replacement, rejectProposal } from '../../../shared/consortium/replacement.ts';
import { setPaused, withdrawProfile } from '../../../shared/profile/decide.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import {
  approvedConsortium,
  consortiumId,
  give,
  invitationOf,
  inviteAll,
  parties,
  searchFor,
} from '../../support/consortium-table.ts';
import { mailsOf, type Office, office } from '../../support/office.ts';

const leaving = parties.find(({ side }) => side === 'employer')!.profileId;
const staying = parties.find(({ side }) => side === 'provider')!.profileId;
const by = { by: 'mona', reason: 'Nest best.' };
let at: Office;
beforeEach(async () => {
  at = await office();
  await approvedConsortium(at);
  await inviteAll(at);
  await give(at, leaving, 'decline');
});

const changed = async (profileId: string, decide: (from: Profile, now: string) => Profile) => {
  const from = (await at.store.get(profiles, profileId))!;
  await at.store.commit(storeProfile(at.deps, { from, to: decide(from, at.deps.now()) }));
};
const withdraw = (profileId: string) => changed(profileId, withdrawProfile);
const pause = (profileId: string) => changed(profileId, (from, now) => setPaused(from, true, now));
const offersFewer = (profileId: string) =>
  changed(profileId, (from) => {
    const { content } = from;
    const terms = { ...content.terms, positions: 1 };
    return { ...from, version: from.version + 1, content: { ...content, terms } } as Profile;
  });
const inConflict = async (a: string, b: string) => {
  const [one, other] = [a, b].toSorted() as [string, string];
  const noted = { one, other, reason: 'Samme eier.', by: 'mona', at: at.deps.now() };
  await at.store.commit([
    create(conflicts, { conflictId: conflictIdOf(noted), ...noted }),
    ...unsettle(at.store, one),
    ...unsettle(at.store, other),
  ]);
};
const found = async () => (await at.store.get(replacements, invitationOf(leaving)))!;
const joiningIn = (one: Replacement) =>
  'joining' in one ? one.joining.map(({ profileId }) => profileId) : [];
const rejected = async () => {
  const from = await found();
  await at.store.commit([
    replace(replacements, { from, to: rejectProposal(from, { ...by, at: at.deps.now() }) }),
  ]);
};
/** Who is proposed one after the other, each rejected, until nobody is left. */
const inTurn = async (): Promise<string[]> => {
  const names: string[] = [];
  for (let one = await searchFor(at, leaving); one.state === 'proposed'; one = await searchFor(at, leaving)) {
    names.push(...joiningIn(one));
    await rejected();
  }
  return names;
};

describe('the search for who takes a place', () => {
  test('passes over the next best who has withdrawn, and another in conflict with the table, for the one after', async () => {
    const [first, second, third] = await inTurn();
    at = await office();
    await approvedConsortium(at);
    await inviteAll(at);
    await give(at, leaving, 'decline');
    await withdraw(first!);
    await inConflict(second!, staying);
    expect(joiningIn(await searchFor(at, leaving))).toEqual([third]);
  });

  test('goes on without a proposal that was rejected, and tells the moderators when nobody is left', async () => {
    const names = await inTurn();
    expect(names.length).toBeGreaterThan(2);
    expect(new Set(names).size).toBe(names.length);
    expect(await found()).toMatchObject({ state: 'none-found' });
    expect(
      (await found()).passed.flatMap(({ parties: all }) => all.map(({ profileId }) => profileId)),
    ).toEqual(names);
    const last = mailsOf(at, 'replacement-proposed').slice(-2);
    expect(last.map(({ personId }) => personId).toSorted()).toEqual(['mona', 'morten']);
    for (const { message } of last) expect(message).toMatchObject({ joining: [] });
  });
});

describe('a proposed replacement', () => {
  test.each([
    ['withdraws', 'withdrawn', withdraw],
    ['pauses', 'paused', pause],
    ['is found to be in conflict with the table', 'conflict', (id: string) => inConflict(id, staying)],
    ['changes the terms that the proposal relies on', 'terms-changed', offersFewer],
  ])('who %s is not approved, and the search finds another by itself', async (_, kind, happens) => {
    const proposal = await searchFor(at, leaving);
    const [joining] = joiningIn(proposal);
    await happens(joining!);
    await expect(approveReplacement(at.deps, proposal, by)).rejects.toMatchObject({
      code: 'may-not-meet',
      obstacles: [expect.objectContaining({ kind })],
    });
    expect(await at.store.get(invitations, invitationOf(joining!))).toBeUndefined();
    await at.settle();
    expect(await found()).toMatchObject({ state: 'requested' });
    const next = await searchFor(at, leaving);
    expect(next.state).toBe('proposed');
    expect(joiningIn(next)).not.toContain(joining);
    const told = await at.store.all(auditEntries, { partition: `AUDIT#CONSORTIUM#${consortiumId}` });
    expect(told.map(({ action }) => action)).toContain('search-replacement-again');
    await approveReplacement(at.deps, next, by);
  });

  test('stays when what changes does not concern whoever joins', async () => {
    const proposal = await searchFor(at, leaving);
    await pause(staying);
    await at.settle();
    expect(await found()).toEqual(proposal);
  });

  test('is never proposed by records that have changed since they were judged', async () => {
    const first = joiningIn(await searchFor(at, leaving))[0]!;
    await at.store.commit([
      replace(replacements, {
        from: await found(),
        to: { ...(await found()), state: 'requested' } as Replacement,
      }),
    ]);
    const { tryCommit } = at.store;
    let late = true;
    const store = {
      ...at.store,
      tryCommit: async (...asked: Parameters<typeof tryCommit>) => {
        if (late) {
          late = false;
          await withdraw(first);
        }
        return tryCommit(...asked);
      },
    };
    await search(invitationOf(leaving), { ...at.deps, store });
    expect(joiningIn(await found())).not.toContain(first);
  });
});
