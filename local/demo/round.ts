import assert from 'node:assert/strict';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { MeetingView } from '../../shared/meeting/view.ts';
import type { Instance } from '../instance.ts';
import { type As, clientsOf, newKey, personNamed } from './client.ts';
import { loadDemo, type Say, todayInOslo } from './load.ts';
import { runAndPublish } from './main-job.ts';
import { moveTo } from './round/clock.ts';
import { answerAs, approveBest, replaceParty, usernameOf } from './round/consortium.ts';
import { type RoundDates, roundDates } from './round/dates.ts';
import { bounce, checkCalendars, countsIn, linksIn, mailsOf } from './round/inbox.ts';
import { checkNobodyTwice, contentOf, meetingsOf, plan, signUpAll } from './round/meetings.ts';
import { until } from './until.ts';

type Scene = { instance: Instance; as: As; say: Say; dates: RoundDates };

const openRound = async ({ as, say, dates }: Scene, needId: string): Promise<string> => {
  const moderator = as('moderator-1');
  const body = { needId, content: contentOf(dates) };
  const draft = await moderator.draftRound({ body, key: newKey() });
  const { roundId } = draft.body.round;
  await moderator.publishRound({ params: { roundId }, version: draft.version });
  const parties = await signUpAll(as, { roundId, dates });
  say(`${parties.length} parties signed up to the dialogue round`);
  return roundId;
};

/** What one is told all are told; the schedule is provisional first, and becomes final when the last day has passed. */
const scheduleRound = async (
  { instance, as, say, dates }: Scene,
  roundId: string,
): Promise<MeetingView[]> => {
  const moderator = as('moderator-1');
  const told = { subject: 'Svar på spørsmål', text: 'Gruppene er på 8–10 deltakere.' };
  await moderator.tellEverybody({ params: { roundId }, body: told, key: newKey() });
  await mailsOf(instance, 'round-message', 40);
  const planned = await plan(as, roundId);
  checkNobodyTwice(planned);
  const { version } = await moderator.getRoundToModerate({ params: { roundId } });
  await moderator.showSchedule({ params: { roundId }, version });
  await mailsOf(instance, 'meeting-proposed', planned.length);
  say(`${planned.length} meetings are scheduled, proven best, and shown as provisional`);
  const [first] = planned;
  const me = as(usernameOf(first!.seats[0]!.profileId));
  const reason = 'Vi må hente i barnehagen.';
  const params = { meetingId: first!.meetingId };
  await me.objectToMeeting({ params, version: first!.version, body: { reason } });
  await moveTo(instance, dates.before(29));
  await mailsOf(instance, 'meeting-invitation', planned.length);
  say('The last day for objections passed: the schedule is final, and everybody is invited');
  return meetingsOf(as, roundId);
};

const myInvitation = async (as: As, { meetingId, seats }: MeetingView) => {
  const me = as(usernameOf(seats[0]!.profileId));
  const params = { invitationId: `${meetingId}.${seats[0]!.profileId}` };
  const found = await until('the invitation to be sent', async () => {
    const one = await me.getInvitation({ params });
    return one.body.invitation.mail === 'waiting' ? undefined : one;
  });
  return { me, params, ...found };
};

const accept = async (as: As, meeting: MeetingView): Promise<void> => {
  const { me, params, version } = await myInvitation(as, meeting);
  await me.answerInvitation({ params, version, body: { answer: 'accept' } });
};

/** The address of one party takes no mail: it is stopped, and the moderators and the person are told. */
const checkBounce = async ({ instance, as, say }: Scene, { seats }: MeetingView): Promise<void> => {
  const username = usernameOf(seats[0]!.profileId);
  const { email } = personNamed(username);
  const mails = await mailsOf(
    instance,
    'meeting-invitation',
    (await countsIn(instance))['meeting-invitation']!,
  );
  await bounce(instance, mails.find(({ to }) => to === email)!);
  await mailsOf(instance, 'mail-stopped', 2);
  assert.equal((await as(username).getMyMailbox({})).body.state, 'bounced');
  say('A mail bounced: no more is sent there, and both moderators and the person are told');
};

/** One answers by the link in the mail; looking at it first, as a mail filter does, answers nothing. */
const answerByLink = async ({ instance, as, say }: Scene, meeting: MeetingView): Promise<void> => {
  const { email } = personNamed(usernameOf(meeting.seats[0]!.profileId));
  const all = await mailsOf(
    instance,
    'meeting-invitation',
    (await countsIn(instance))['meeting-invitation']!,
  );
  const [token = ''] = await linksIn(instance, all.find(({ to }) => to === email)!.id);
  const anybody = as('moderator-1');
  await anybody.getAnswerLink({ params: { token } });
  assert.equal((await myInvitation(as, meeting)).body.invitation.state, 'invited');
  await anybody.useAnswerLink({ params: { token } });
  assert.equal((await myInvitation(as, meeting)).body.invitation.state, 'accepted');
  say('One answered by the link in the mail');
};

/** Moves an accepted meeting to the other side of the clock's change, and asks anew. */
const moveAcrossChange = async ({ instance, as, say, dates }: Scene, meeting: MeetingView): Promise<void> => {
  const before = (await countsIn(instance))['meeting-invitation']!;
  const params = { meetingId: meeting.meetingId };
  const { version, body } = await as('moderator-1').getMeeting({ params });
  const time = { ...body.time!, start: `${dates.before(-1)}T09:00` };
  await as('moderator-1').moveMeeting({ params, version, body: { time, roomId: meeting.roomId! } });
  await mailsOf(instance, 'meeting-invitation', before + 1);
  await accept(as, meeting);
  say(`One meeting is moved across ${dates.change}, when the clock changes, and accepted again`);
};

/** One declines, one is silent, one mail bounces, one answers by link, one is moved; all others accept. */
const answerRound = async (scene: Scene, meetings: readonly MeetingView[]): Promise<void> => {
  const { instance, as, say, dates } = scene;
  const [declining, silent, bounced, linked, moved, ...others] = meetings;
  const no = await myInvitation(as, declining!);
  const body = { answer: 'decline' as const, reason: 'Vi rekker det ikke.' };
  await no.me.answerInvitation({ params: no.params, version: no.version, body });
  await checkBounce(scene, bounced!);
  await accept(as, bounced!);
  await answerByLink(scene, linked!);
  for (const meeting of [moved!, ...others]) await accept(as, meeting);
  await moveAcrossChange(scene, moved!);
  await moveTo(instance, dates.before(15));
  await until('the reminder', async () => ((await countsIn(instance)).reminder ?? 0) > 0 || undefined);
  await moveTo(instance, dates.before(13));
  const { body: ended } = await as('moderator-1').getMeeting({ params: { meetingId: silent!.meetingId } });
  assert.equal(ended.state, 'expired');
  say('The silent one was reminded, and lost its time when the deadline passed');
};

/** The consortium’s own meeting: one party declines, another stays silent, and both are replaced. */
const holdTogether = async ({ instance, as, say, dates }: Scene, best: ConsortiumView): Promise<void> => {
  const { consortiumId, parties } = best;
  const call = { as, consortiumId };
  await approveBest(as, best, { start: `${dates.before(2)}T10:00`, answerBy: dates.before(50) });
  await mailsOf(instance, 'invitation', parties.length);
  const ofSide = (wanted: string) => parties.filter(({ side }) => side === wanted);
  const [declining, silent] = [ofSide('employer')[0]!, ofSide('employer')[1] ?? ofSide('investor')[0]!];
  await answerAs(call, declining.profileId, 'decline');
  say(`${declining.name} declined`);
  const first = await replaceParty(call, declining.profileId, say);
  const staying = parties.filter((party) => party !== declining && party !== silent);
  for (const profileId of [...staying.map((party) => party.profileId), ...first])
    await answerAs(call, profileId, 'accept');
  await moveTo(instance, dates.before(48));
  say(`${silent.name} stayed silent, and the deadline passed`);
  for (const profileId of await replaceParty(call, silent.profileId, say))
    await answerAs(call, profileId, 'accept');
  const { body } = await as('moderator-1').getConsortium({ params: { consortiumId } });
  assert.equal(body.state, 'accepted');
  say('The consortium holds: everybody has said yes');
};

/** What must be in the inbox after a round of so many meetings: two of the consortium’s parties were replaced. */
const expected = (meetings: number, parties: number): Record<string, number> => ({
  'round-message': 40,
  'meeting-proposed': meetings,
  'meeting-invitation': meetings + 1,
  // Each time a party is replaced, all others at the table are told.
  invitation: parties + 2 + 2 * (parties - 1),
  'replacement-proposed': 4,
  'mail-stopped': 2,
  reminder: 1,
  'invitation-cancelled': 2,
});

/**
 * A whole round in seconds, by a clock that is moved: sign-up, schedule, objections, answers, silence, a bounce, a move
 * across the change of the clock, replacements, presence. Throws when anything differs from what it should be.
 */
export const roundJob = async (instance: Instance, say: Say): Promise<Record<string, number>> => {
  const as = clientsOf(instance);
  const dates = roundDates(todayInOslo(instance.clock.now()));
  const scene = { instance, as, say, dates };
  const { needId } = await loadDemo(instance, { say, now: instance.clock.now() });
  const [best] = await runAndPublish(as, needId, say);
  await moveTo(instance, dates.begins.toString());
  const roundId = await openRound(scene, needId);
  await holdTogether(scene, best!);
  await moveTo(instance, dates.before(43));
  const meetings = await scheduleRound(scene, roundId);
  await answerRound(scene, meetings);
  await moveTo(instance, dates.before(-2));
  const held = await meetingsOf(as, roundId);
  const accepted = held.filter(({ state }) => state === 'accepted');
  assert.equal(accepted.length, meetings.length - 2, 'all but two meetings are held');
  const params = { meetingId: accepted[0]!.meetingId };
  const presence = [{ profileId: accepted[0]!.seats[0]!.profileId, presence: 'did-not-come' as const }];
  await as('moderator-1').recordMeetingPresence({
    params,
    version: accepted[0]!.version,
    body: { presence },
  });
  say(
    `${await checkCalendars(instance)} calendar files are valid, each meeting with one UID and growing sequence`,
  );
  assert.deepEqual(instance.deadLetters(), [], 'nothing may be given up');
  const counts = await countsIn(instance);
  assert.deepEqual(counts, { ...counts, ...expected(meetings.length, best!.parties.length) });
  return counts;
};
