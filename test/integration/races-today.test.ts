import { env } from 'node:process';
import { describe, expect, test } from 'vitest';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { ownMarket } from '../support/cast.ts';
import { partyChanges } from '../support/change-party.ts';
import { eventually } from '../support/eventually.ts';
import * as scene from '../support/scene.ts';

const { service, market } = ownMarket();
const changes = partyChanges(service);
const moderator = () => market().moderator;
/** More are tried with `TREPART_ROUNDS=50`. */
const rounds = Array.from({ length: Number(env.TREPART_ROUNDS ?? 12) }, (_, round) => round);
const partyOn = ({ parties }: ConsortiumView, side: string) =>
  market().partyOf(parties.find((one) => one.side === side)!.profileId);

const read = async (params: { consortiumId: string }) => (await moderator().getConsortium({ params })).body;
const countIn = async ({ consortiumId }: { consortiumId: string }, action: string) => {
  const query = { record: `CONSORTIUM#${consortiumId}`, limit: 100 };
  const { items } = (await moderator().listAudit({ query })).body;
  return items.filter((one) => one.action === action).length;
};
const isFlagged = async ({ consortiumId }: { consortiumId: string }) => {
  const { items } = (await moderator().listQueue({ query: { limit: 100 } })).body;
  return items.some(({ kind, id }) => kind === 'flag' && id === consortiumId);
};
const flagged = (params: { consortiumId: string }, expected: boolean): Promise<void> =>
  eventually(`a flag: ${expected}`, async () => (await isFlagged(params)) === expected);

type Recommended = Awaited<ReturnType<typeof scene.recommend>>;

/** A recommended consortium of a need of its own, until it has been approved. */
const recommended = async (): Promise<Recommended & { best: ConsortiumView }> => {
  const { best } = await market().freshRun();
  return { ...(await scene.recommend(service(), best)), best };
};

/** One party becomes impossible in the same moment as a moderator approves: both may happen, never unseen. */
const raceApproval = async (
  kind: string,
  happens: (one: ConsortiumView) => Promise<() => Promise<unknown>>,
) => {
  let now = await recommended();
  for (const _ of rounds) {
    const { params, version, best } = now;
    const call = { params, version, body: scene.approval };
    const [undo, approved] = await Promise.allSettled([
      happens(best),
      market().as(market().second).approveConsortium(call),
    ]);
    if (undo.status !== 'fulfilled') throw new Error('It must happen', { cause: undo.reason });
    await flagged(params, true);
    const { state, obstacles } = await read(params);
    expect(obstacles?.map((one) => one.kind)).toContain(kind);
    expect(await countIn(params, 'approve-consortium')).toBe(approved.status === 'fulfilled' ? 1 : 0);
    if (approved.status === 'rejected') {
      expect(approved.reason.problem).toMatchObject({ code: 'may-not-meet' });
      expect(state).toBe('recommended');
    } else {
      expect(['approved', 'invited']).toContain(state);
      const ended = { result: 'no-contract' as const, reason: 'Det kom noe i veien.' };
      const conclude = async () => {
        const { version: latest } = await moderator().getConsortium({ params });
        return moderator().concludeConsortium({ params, version: latest, body: ended });
      };
      // The invitations may come in between.
      await conclude().catch(conclude);
    }
    await undo.value();
    if (approved.status === 'fulfilled') now = await recommended();
    else await flagged(params, false);
  }
};

describe('at the same moment, many times over', () => {
  test('a conflict is noted and the consortium approved: an approval that counts is flagged', async () => {
    await raceApproval('conflict', async (best) => {
      const [one, other] = [partyOn(best, 'provider'), partyOn(best, 'investor')];
      const { body } = await changes.noteConflict(one.profileId, other.profileId);
      return () => changes.endConflict(body.conflictId);
    });
  });

  test('a party withdraws and its consortium is approved: an approval that counts is flagged', async () => {
    await raceApproval('withdrawn', async (best) => {
      const employer = partyOn(best, 'employer');
      await changes.withdraw(employer);
      return () => changes.comeBack(employer);
    });
  });

  test('a party pauses and says yes: a yes that counts is flagged', async () => {
    const { best } = await market().freshRun();
    const params = { consortiumId: best.consortiumId };
    const employer = partyOn(best, 'employer');
    const me = market().as(employer);
    const { invitationId } = (await scene.invited(service(), best, market().second)).find(
      ({ profileId }) => profileId === employer.profileId,
    )!;
    let yeses = 0;
    for (const _ of rounds) {
      const { version } = await me.getInvitation({ params: { invitationId } });
      const yes = { params: { invitationId }, version, body: { answer: 'accept' as const } };
      const [paused, said] = await Promise.allSettled([changes.pause(employer), me.answerInvitation(yes)]);
      expect(paused.status).toBe('fulfilled');
      const { body, version: after } = await me.getInvitation({ params: { invitationId } });
      expect(body.invitation.state === 'accepted').toBe(said.status === 'fulfilled');
      if (said.status === 'rejected') expect(said.reason.problem).toMatchObject({ code: 'may-not-meet' });
      else {
        yeses += 1;
        await flagged(params, true);
        // Declined as to the time alone, so that nobody is searched for.
        const no = { answer: 'no-time-fits' as const, reason: 'Ikke da.' };
        await me.answerInvitation({ params: { invitationId }, version: after, body: no });
      }
      await changes.resume(employer);
      await flagged(params, false);
    }
    const { items } = (
      await moderator().listAudit({ query: { record: `CONSORTIUM#${best.consortiumId}`, limit: 100 } })
    ).body;
    const accepted = items.filter(({ action, to }) => action === 'answer-invitation' && to === 'accepted');
    expect(accepted).toHaveLength(yeses);
  });
});
