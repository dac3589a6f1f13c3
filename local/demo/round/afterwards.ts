import assert from 'node:assert/strict';
import { ProblemError } from '../../../shared/client.ts';
import type { MeetingView } from '../../../shared/meeting/view.ts';
import type { Answered } from './answers.ts';
import { meetingsOf } from './meetings.ts';
import { emailOf, type Scene, wait } from './scene.ts';
import { partyIn } from './schedule.ts';

type Told = {
  roundId: string;
  answered: Answered;
  table: { consortiumId: string; parties: readonly string[] };
};

/** The day before each meeting, whoever comes to it is reminded; nobody whose address takes no mail is. */
export const remindOfMeetings = async (scene: Scene, { roundId, answered, table }: Told): Promise<void> => {
  const { as, dates, ledger, say } = scene;
  const held = (await meetingsOf(as, roundId)).filter(({ state }) => state === 'accepted');
  const { bounced, standIn } = answered;
  const unreachable = partyIn(bounced);
  const addressFor = (meeting: MeetingView): string[] => {
    if (meeting.meetingId === standIn.meeting.meetingId) return [standIn.email];
    return partyIn(meeting) === unreachable ? [] : [emailOf(partyIn(meeting))];
  };
  for (const day of [6, 5, 4, -1]) {
    if (day === -1)
      await remindOfTable(
        scene,
        table.parties.filter((id) => id !== unreachable),
      );
    await wait(scene, dates.before(day + 1));
    const tomorrow = held.filter(({ time }) => time?.start.startsWith(dates.before(day)));
    ledger.owe(tomorrow.flatMap(addressFor).map((to) => ({ to, template: 'reminder' })));
    await ledger.settle(`the day before ${dates.before(day)}`);
  }
  say('Everybody was reminded the day before, on each side of the clock’s change');
};

const remindOfTable = async (scene: Scene, parties: readonly string[]): Promise<void> => {
  await wait(scene, scene.dates.before(3));
  scene.ledger.owe(parties.map((profileId) => ({ to: emailOf(profileId), template: 'reminder' })));
  await scene.ledger.settle('the day before the consortium meets');
};

const record = async ({ as }: Scene, meeting: MeetingView, absent: string | undefined): Promise<void> => {
  const presence = meeting.seats.map(({ profileId }) => ({
    profileId,
    presence: profileId === absent ? ('did-not-come' as const) : ('came' as const),
  }));
  const params = { meetingId: meeting.meetingId };
  await as('moderator-1').recordMeetingPresence({ params, version: meeting.version, body: { presence } });
};

const presenceOf = async ({ as }: Scene, profileId: string) =>
  (await as('moderator-1').listPresence({ params: { profileId } })).body;

/** Who came to each meeting that was held; nothing for one that was not, and only moderators are told who stayed away. */
export const recordAll = async (scene: Scene, { roundId, answered, table }: Told): Promise<void> => {
  const { as, dates, say } = scene;
  await wait(scene, dates.before(-2));
  const all = await meetingsOf(as, roundId);
  const ended = new Set(answered.ended.map(({ meetingId }) => meetingId));
  const [toHold, over] = [
    all.filter(({ meetingId }) => !ended.has(meetingId)),
    all.filter(({ meetingId }) => ended.has(meetingId)),
  ];
  for (const { state } of toHold) assert.equal(state, 'accepted');
  assert.deepEqual(over.map(({ state }) => state).toSorted(), ['cancelled', 'declined', 'expired']);
  const absent = partyIn(toHold[0]!);
  for (const meeting of toHold) await record(scene, meeting, absent);
  for (const meeting of over) {
    const refused = await record(scene, meeting, undefined).catch((error: unknown) => error);
    assert.ok(refused instanceof ProblemError && refused.problem.code === 'wrong-state');
    const { items } = await presenceOf(scene, partyIn(meeting));
    assert.ok(items.every(({ meetingId }) => meetingId !== meeting.meetingId));
  }
  assert.equal((await presenceOf(scene, absent)).noShows, 1);
  const { body } = await as('moderator-1').getMeeting({ params: { meetingId: table.consortiumId } });
  await record(scene, body, undefined);
  const left = (await meetingsOf(as, roundId)).filter(({ state }) => state === 'held');
  assert.equal(left.length, toHold.length);
  say(
    `Recorded who came to ${left.length + 1} meetings, one of whom did not; nothing for the ${over.length} not held`,
  );
};
