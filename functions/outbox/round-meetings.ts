import type { MeetingRecord } from '../../shared/meeting/meeting.ts';
import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { call } from '../meeting/call.ts';
import { callOff } from '../meeting/call-off.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { fanOut } from './fan-out.ts';

/** A round's meetings, as they are now: the list may lag, so each is read again. */
export const meetingsOf = async ({ store }: Deps, roundId: string): Promise<MeetingRecord[]> => {
  const listed = await store.all(meetings, { index: 'gsi1', partition: `MEETINGS#${roundId}` });
  return store.getAll(
    meetings,
    listed.map(({ meetingId }) => meetingId),
  );
};

/** Each party is told its provisional time, and that it may object. */
export const proposeMeetings = async (
  { roundId }: TaskOf<'propose-meetings'>,
  deps: Deps,
  outboxId: string,
): Promise<[]> => {
  const proposed = (await meetingsOf(deps, roundId)).filter(({ state }) => state === 'proposed');
  const seats = proposed.flatMap(({ meetingId, seats: taken }) =>
    taken.map(({ profileId }) => ({ meetingId, profileId })),
  );
  await fanOut(deps, seats, {
    outboxId,
    idOf: ({ meetingId, profileId }) => `${meetingId} ${profileId}`,
    taskFor: (seat) => ({ task: 'tell-proposed', ...seat }),
  });
  return [];
};

/** The schedule is final: everybody is invited. What the task finds invited already it leaves alone. */
export const inviteMeetings = async ({ roundId }: TaskOf<'invite-meetings'>, deps: Deps): Promise<[]> => {
  for (const meeting of await meetingsOf(deps, roundId)) await call(deps, meeting);
  return [];
};

const open = ['requested', 'proposed', 'invited', 'accepted'];

export const cancelMeetings = async (
  { roundId, by, reason }: TaskOf<'cancel-meetings'>,
  deps: Deps,
): Promise<[]> => {
  for (const meeting of await meetingsOf(deps, roundId))
    if (open.includes(meeting.state)) await callOff(deps, meeting, { by, reason });
  return [];
};
