import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { Round } from '../../shared/round/round.ts';
import type { SignUp } from '../../shared/round/sign-up.ts';
import type { Deps } from '../deps.ts';
import { create } from '../store/change.ts';
import { consortia, memberships } from '../store/nouns/consortia.ts';
import { meetings } from '../store/nouns/meetings.ts';

/** A party's one-to-one meeting in a round: there is one, so that a second attempt finds it. */
export const oneToOneId = (roundId: string, profileId: string): string => `${roundId}-${profileId}`;

/** Worth more where the party is in a good consortium, but never nothing: everybody who asks is heard. */
const priorityOf = async (deps: Deps, { profileId }: SignUp, needId: string): Promise<number> => {
  const own = await deps.store.all(memberships, { partition: `PARTY#${profileId}` });
  const found = await deps.store.getAll(
    consortia,
    own.map(({ consortiumId }) => consortiumId),
  );
  const scores = found.filter((one) => one.needId === needId).map(({ figures }) => figures.value);
  return 1 + Math.max(0, ...scores);
};

const meetingFor = async (deps: Deps, round: Round, signUp: SignUp): Promise<MeetingRecord> => {
  const { profileId, side, name, personId } = signUp;
  const now = deps.now();
  return {
    meetingId: oneToOneId(round.roundId, profileId),
    type: 'one-to-one',
    needId: round.needId,
    roundId: round.roundId,
    title: round.content.name,
    seats: [{ profileId, side, name, personId, required: true }],
    priority: await priorityOf(deps, signUp, round.needId),
    sequence: 0,
    version: 1,
    createdAt: now,
    updatedAt: now,
    state: 'requested',
  };
};

/** Makes the one-to-one meeting of everybody who has asked for one and has none yet. */
export const requestOneToOnes = async (
  deps: Deps,
  round: Round,
  { signUps, known }: { signUps: readonly SignUp[]; known: readonly MeetingRecord[] },
): Promise<MeetingRecord[]> => {
  const there = new Set(known.map(({ meetingId }) => meetingId));
  const wanting = signUps.filter(
    ({ state, meeting, profileId }) =>
      state === 'signed-up' && meeting.wanted === 'yes' && !there.has(oneToOneId(round.roundId, profileId)),
  );
  const made: MeetingRecord[] = [];
  for (const signUp of wanting) {
    const meeting = await meetingFor(deps, round, signUp);
    const failure = await deps.store.tryCommit([create(meetings, meeting)]);
    if (!failure) made.push(meeting);
  }
  return made;
};
