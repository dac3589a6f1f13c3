import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import { profileIdOf } from '../../shared/person/decide.ts';
import type { Actor } from '../../shared/person/person.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Round } from '../../shared/round/round.ts';
import type { Deps } from '../deps.ts';
import { invitations } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { rounds, signUps } from '../store/nouns/rounds.ts';

/** A party's meeting, its invitation once there is one, and the round that it is of. */
export type Mine = { meeting: MeetingRecord; invitation?: Invitation; round?: Round };

/** Whether meetings may be there that nobody has been invited to yet. */
const isUnderWay = ({ state }: Round): boolean => ['published', 'provisional', 'final'].includes(state);

/** Ids of what waits for a time, or is only proposed, in the rounds that a party is in. */
const uninvited = async ({ store }: Deps, profileId: string, known: readonly Round[]): Promise<string[]> => {
  const listed = await Promise.all(
    known
      .filter(isUnderWay)
      .map(({ roundId }) => store.all(meetings, { index: 'gsi1', partition: `MEETINGS#${roundId}` })),
  );
  return listed
    .flat()
    .filter(({ seats }) => seats.some((seat) => seat.profileId === profileId))
    .map(({ meetingId }) => meetingId);
};

const startOf = (meeting: MeetingRecord): string => ('time' in meeting && meeting.time?.start) || '9999';

const inOrder = (a: Mine, b: Mine): number =>
  startOf(a.meeting).localeCompare(startOf(b.meeting)) ||
  a.meeting.meetingId.localeCompare(b.meeting.meetingId);

/** Parties see a proposed time only once the schedule is shown. */
const isShown = ({ meeting, round }: Mine): boolean =>
  !(meeting.state === 'proposed' && round?.state === 'published');

/** Every meeting that a party has a seat at: those it is invited to, and those of its rounds that are to come. */
export const meetingsOfParty = async (deps: Deps, actor: Actor): Promise<Mine[]> => {
  const { store } = deps;
  const profileId = profileIdOf(actor) ?? refuse('forbidden');
  const [invited, signedUp] = await Promise.all([
    store.all(invitations, { index: 'gsi2', partition: `INVITATIONS#${profileId}` }),
    store.all(signUps, { index: 'gsi2', partition: `SIGN-UPS#${profileId}` }),
  ]);
  const known = await store.getAll(
    rounds,
    signedUp.map(({ roundId }) => roundId),
  );
  const ids = [...invited.map(({ meetingId }) => meetingId), ...(await uninvited(deps, profileId, known))];
  const found = await store.getAll(meetings, [...new Set(ids)]);
  return found
    .filter(({ seats }) => seats.some((seat) => seat.profileId === profileId))
    .map((meeting) => {
      const invitation = invited.find(({ meetingId }) => meetingId === meeting.meetingId);
      const round = known.find(({ roundId }) => roundId === meeting.roundId);
      return { meeting, ...(invitation ? { invitation } : {}), ...(round ? { round } : {}) };
    })
    .filter(isShown)
    .toSorted(inOrder);
};
