import type { MeetingRecord, Seat } from '../../shared/meeting/meeting.ts';
import { profileIdOf } from '../../shared/person/decide.ts';
import type { Actor } from '../../shared/person/person.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Round } from '../../shared/round/round.ts';
import type { SignUp } from '../../shared/round/sign-up.ts';
import type { Deps } from '../deps.ts';
import { meetingsOf } from '../outbox/round-meetings.ts';
import { type Change, create } from '../store/change.ts';
import { consortia, memberships } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { rounds, signUps } from '../store/nouns/rounds.ts';

type Asked = { actor: Actor; roundId: string; with: string; title: string };

const ended = ['declined', 'expired', 'cancelled'];

const signedUp = async (deps: Deps, roundId: string, profileId: string): Promise<SignUp> => {
  const signUp = await deps.store.get(signUps, { roundId, profileId });
  return signUp?.state === 'signed-up' ? signUp : refuse('not-found');
};

/** The best score of the consortia that two parties are in together; refuses `not-found` where there is none. */
const sharedScore = async (deps: Deps, needId: string, [one, other]: [string, string]): Promise<number> => {
  const own = await deps.store.all(memberships, { partition: `PARTY#${one}` });
  const found = await deps.store.getAll(
    consortia,
    own.map(({ consortiumId }) => consortiumId),
  );
  const both = found.filter(
    (consortium) =>
      consortium.needId === needId && consortium.parties.some(({ profileId }) => profileId === other),
  );
  if (both.length === 0) return refuse('not-found');
  return Math.max(0.01, ...both.map(({ figures }) => figures.value));
};

const seat = ({ profileId, side, name, personId }: SignUp): Seat => ({
  ...{ profileId, side, name, personId },
  required: true,
});

const requireOpen = (round: Round): void => {
  if (round.state !== 'published' && round.state !== 'provisional')
    refuse('wrong-state', { detail: round.state });
};

/** Nobody is asked for more than the round allows a party, and no two ask for the same meeting twice. */
const requireRoom = (all: readonly MeetingRecord[], pair: [string, string], { content }: Round): void => {
  const open = all.filter(({ state }) => !ended.includes(state));
  const of = (profileId: string) =>
    open.filter(({ seats }) => seats.some((one) => one.profileId === profileId));
  const [own, other] = [of(pair[0]), of(pair[1])];
  if (own.some((meeting) => meeting.type === 'bilateral' && other.includes(meeting)))
    refuse('already-exists');
  if ([own, other].some((list) => list.length >= content.limits.perRound)) refuse('too-many-meetings');
};

/** A meeting that one party of a consortium asks another for; the round's schedule finds it a time. */
export const requestBetween = async (
  deps: Deps,
  { actor, roundId, with: other, title }: Asked,
): Promise<{ meeting: MeetingRecord; changes: Change[] }> => {
  const round = (await deps.store.get(rounds, roundId)) ?? refuse('not-found');
  requireOpen(round);
  const pair: [string, string] = [profileIdOf(actor) ?? refuse('forbidden'), other];
  if (pair[0] === pair[1]) refuse('not-found');
  const seats = [await signedUp(deps, roundId, pair[0]), await signedUp(deps, roundId, pair[1])].map(seat);
  const priority = await sharedScore(deps, round.needId, pair);
  requireRoom(await meetingsOf(deps, roundId), pair, round);
  const now = deps.now();
  const meeting: MeetingRecord = {
    meetingId: deps.newId(),
    type: 'bilateral',
    needId: round.needId,
    roundId,
    title,
    seats,
    priority,
    sequence: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
    state: 'requested',
  };
  const record = `MEETING#${meeting.meetingId}`;
  return {
    meeting,
    changes: [
      create(meetings, meeting),
      deps.store.audit({ by: actor.personId, action: 'request-meeting', record, to: 'requested' }),
    ],
  };
};
