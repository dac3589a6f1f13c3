import { requireMayMeet } from '../../shared/consortium/put-forward.ts';
import type { MeetingRecord, Seat } from '../../shared/meeting/meeting.ts';
import type { Actor } from '../../shared/person/person.ts';
import { refuse } from '../../shared/refusal.ts';
import { requirePublic } from '../../shared/round/decide.ts';
import type { Round } from '../../shared/round/round.ts';
import type { SignUp } from '../../shared/round/sign-up.ts';
import { judgeParties } from '../consortium/judge.ts';
import type { Deps } from '../deps.ts';
import { meetingsOf } from '../outbox/round-meetings.ts';
import { requireApprovedParty } from '../profile/approved-party.ts';
import { type Change, create } from '../store/change.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { rounds, signUps } from '../store/nouns/rounds.ts';
import { ownConsortia } from './own-consortia.ts';

type Asked = { actor: Actor; roundId: string; with: string; title: string };

const ended = ['declined', 'expired', 'cancelled'];
/** A meeting that is asked for, or has come of it, and has not been given up. */
export const isOpen = ({ state }: MeetingRecord): boolean => !ended.includes(state);

const signedUp = async (deps: Deps, roundId: string, profileId: string): Promise<SignUp> => {
  const signUp = await deps.store.get(signUps, { roundId, profileId });
  return signUp?.state === 'signed-up' ? signUp : refuse('not-found');
};

/** The best score of the consortia that two parties are in together; refuses `not-found` where there is none. */
const sharedScore = async (deps: Deps, needId: string, [one, other]: [string, string]): Promise<number> => {
  const both = (await ownConsortia(deps, needId, one)).filter(({ parties }) =>
    parties.some(({ profileId }) => profileId === other),
  );
  if (both.length === 0) return refuse('not-found');
  return Math.max(0.01, ...both.map(({ figures }) => figures.value));
};

const seat = ({ profileId, side, name, personId }: SignUp): Seat => ({
  ...{ profileId, side, name, personId },
  required: true,
});

/** Meetings may be asked for until the schedule is final. */
export const takesRequests = ({ state }: Round): boolean => state === 'published' || state === 'provisional';

const requireOpen = (round: Round): void => {
  if (!takesRequests(round)) refuse('wrong-state', { detail: round.state });
};

/** Nobody is asked for more than the round allows a party, and no two ask for the same meeting twice. */
const requireRoom = (all: readonly MeetingRecord[], pair: [string, string], { content }: Round): void => {
  const open = all.filter(isOpen);
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
  const round = requirePublic((await deps.store.get(rounds, roundId)) ?? refuse('not-found'));
  requireOpen(round);
  const { profileId } = await requireApprovedParty(deps, actor);
  const pair: [string, string] = [profileId, other];
  if (pair[0] === pair[1]) refuse('not-found');
  const seats = [await signedUp(deps, roundId, pair[0]), await signedUp(deps, roundId, pair[1])].map(seat);
  const priority = await sharedScore(deps, round.needId, pair);
  // Only those who share a consortium learn what stands between them.
  const { obstacles, held } = await judgeParties(deps, seats);
  requireMayMeet(obstacles);
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
      ...held,
      deps.store.audit({ by: actor.personId, action: 'request-meeting', record, to: 'requested' }),
    ],
  };
};
