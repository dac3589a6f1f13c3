import assert from 'node:assert/strict';
import type { MeetingView } from '../../../shared/meeting/view.ts';
import { newKey, personNamed } from '../client.ts';
import { mailsIn } from '../inbox.ts';
import { usernameOf } from './consortium.ts';
import { bounce, linksIn } from './inbox.ts';
import { emailOf, type Scene, toModerators, wait } from './scene.ts';
import { oweCalendar, partyIn } from './schedule.ts';

const invitationTo = async ({ as }: Scene, meeting: MeetingView) => {
  const me = as(usernameOf(partyIn(meeting)));
  const params = { invitationId: `${meeting.meetingId}.${partyIn(meeting)}` };
  return { me, params, ...(await me.getInvitation({ params })) };
};

const accept = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const { me, params, version } = await invitationTo(scene, meeting);
  await me.answerInvitation({ params, version, body: { answer: 'accept' } });
};

const decline = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const { me, params, version } = await invitationTo(scene, meeting);
  await me.answerInvitation({ params, version, body: { answer: 'decline', reason: 'Vi rekker det ikke.' } });
};

const mailTo = async ({ instance }: Scene, meeting: MeetingView) => {
  const to = emailOf(partyIn(meeting));
  const all = await mailsIn(instance.sesUrl);
  return all.find((mail) => mail.to === to && mail.template === 'meeting-invitation')!;
};

/** The address of one party takes no mail: it is stopped, and the moderators and the person are told. */
const checkBounce = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const { as, say, ledger, instance } = scene;
  await bounce(instance, await mailTo(scene, meeting));
  ledger.owe([
    ...toModerators('mail-stopped'),
    { to: personNamed('moderator-3').email, template: 'mail-stopped' },
  ]);
  await ledger.settle('after a mail has bounced');
  assert.equal((await as(usernameOf(partyIn(meeting))).getMyMailbox({})).body.state, 'bounced');
  await accept(scene, meeting);
  say('A mail bounced: no more is sent there, and all moderators and the person are told');
};

/** One answers by the link in the mail; looking at it first, as a mail filter does, answers nothing. */
const answerByLink = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const [token = ''] = await linksIn(scene.instance, (await mailTo(scene, meeting)).id);
  const anybody = scene.as('moderator-1');
  await anybody.getAnswerLink({ params: { token } });
  assert.equal((await invitationTo(scene, meeting)).body.invitation.state, 'invited');
  await anybody.useAnswerLink({ params: { token } });
  assert.equal((await invitationTo(scene, meeting)).body.invitation.state, 'accepted');
  scene.say('One answered by the link in the mail');
};

/** One answers in their own calendar: its mail comes back to the service. */
const answerByCalendar = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const { sesUrl } = scene.instance;
  const { id } = await mailTo(scene, meeting);
  const sent = (await (await fetch(`${sesUrl}/inbox/${id}.json`)).json()) as { calendarSource: string };
  const calendar = sent.calendarSource
    .replace('METHOD:REQUEST', 'METHOD:REPLY')
    .replace(/PARTSTAT=NEEDS-ACTION/, 'PARTSTAT=ACCEPTED');
  const headers = `From: ${emailOf(partyIn(meeting))}\r\nContent-Type: text/calendar; method=REPLY; charset=utf-8`;
  const body = `${headers}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${calendar}`;
  assert.equal((await fetch(`${sesUrl}/received`, { method: 'POST', body })).status, 204);
  assert.equal((await invitationTo(scene, meeting)).body.invitation.state, 'accepted');
  scene.say('One answered in their own calendar');
};

/** Moves an accepted meeting to the other side of the clock's change, and asks anew. */
const moveAcrossChange = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const { as, say, dates, ledger } = scene;
  await accept(scene, meeting);
  const params = { meetingId: meeting.meetingId };
  const { version, body } = await as('moderator-1').getMeeting({ params });
  const time = { ...body.time!, start: `${dates.before(-1)}T09:00` };
  await as('moderator-1').moveMeeting({ params, version, body: { time, roomId: meeting.roomId! } });
  const to = emailOf(partyIn(meeting));
  oweCalendar(scene, meeting, { to, template: 'meeting-invitation', sequence: 1 });
  await ledger.settle('after a meeting is moved');
  await accept(scene, meeting);
  say(`One meeting is moved across ${dates.change}, when the clock changes, and accepted again`);
};

const callOff = async (scene: Scene, meeting: MeetingView): Promise<void> => {
  const params = { meetingId: meeting.meetingId };
  const { version } = await scene.as('moderator-1').getMeeting({ params });
  const body = { reason: 'Møterommet er stengt.' };
  await scene.as('moderator-1').cancelMeeting({ params, version, body });
  const to = emailOf(partyIn(meeting));
  oweCalendar(scene, meeting, { to, template: 'invitation-cancelled', sequence: 1 });
  await scene.ledger.settle('after a meeting is called off');
  scene.say('NAV called one meeting off');
};

/** A colleague joins the organisation, and takes the place of whoever has said yes. Returns the colleague's address. */
const sendStandIn = async (scene: Scene, meeting: MeetingView): Promise<string> => {
  const { as, say, ledger } = scene;
  await accept(scene, meeting);
  const own = personNamed(usernameOf(partyIn(meeting)));
  const { name, email } = personNamed('newcomer');
  const { role, organisation } = own;
  const asked = await as('newcomer').registerMe({
    body: { role, organisation, name, email, language: 'en' },
    key: newKey(),
  });
  const { personId, version } = asked.body;
  ledger.owe([{ to: own.email, template: 'person-requested' }]);
  await ledger.settle('after a colleague has asked to join');
  await as(own.username).acceptPerson({ params: { personId }, version });
  ledger.owe([{ to: email, template: 'person-accepted' }]);
  const held = await invitationTo(scene, meeting);
  await held.me.sendStandIn({ params: held.params, version: held.version, body: { personId } });
  oweCalendar(scene, meeting, { to: own.email, template: 'invitation-cancelled', sequence: 1 });
  oweCalendar(scene, meeting, { to: email, template: 'meeting-invitation', sequence: 1 });
  await ledger.settle('after a stand-in is sent');
  say(`${own.name} sent ${name} as a stand-in`);
  return email;
};

export type Answered = {
  /** Who is silent, called off or has declined: their meetings are not held. */
  ended: MeetingView[];
  bounced: MeetingView;
  moved: MeetingView;
  /** The meeting that somebody else now comes to, and their address. */
  standIn: { meeting: MeetingView; email: string };
};

/** What happens to one meeting each, in the order of time. */
const parts = [
  'declining',
  'silent',
  'bounced',
  'linked',
  'moved',
  'cancelled',
  'left',
  'byCalendar',
] as const;
type Cast = Record<(typeof parts)[number], MeetingView>;

const castOf = (meetings: readonly MeetingView[]) => {
  assert.ok(meetings.length > parts.length, 'there is a meeting for each part');
  const cast = Object.fromEntries(parts.map((part, at) => [part, meetings[at]])) as Cast;
  return { cast, others: meetings.slice(parts.length) };
};

/** One declines, one is silent, one mail bounces, and so on; all others accept. */
export const answerRound = async (scene: Scene, meetings: readonly MeetingView[]): Promise<Answered> => {
  const { say, dates, ledger } = scene;
  const { cast, others } = castOf(meetings);
  const { declining, silent, bounced, moved, cancelled, left } = cast;
  await decline(scene, declining);
  await checkBounce(scene, bounced);
  await answerByLink(scene, cast.linked);
  await answerByCalendar(scene, cast.byCalendar);
  for (const meeting of others) await accept(scene, meeting);
  await moveAcrossChange(scene, moved);
  await callOff(scene, cancelled);
  const email = await sendStandIn(scene, left);
  await wait(scene, dates.before(15));
  ledger.owe([{ to: emailOf(partyIn(silent)), template: 'reminder' }]);
  await ledger.settle('two days before the answers are due');
  await wait(scene, dates.before(13));
  const to = emailOf(partyIn(silent));
  oweCalendar(scene, silent, { to, template: 'invitation-cancelled', sequence: 1 });
  await ledger.settle('after the answers were due');
  say('The silent one was reminded, and lost its time when the deadline passed');
  return { ended: [declining, silent, cancelled], bounced, moved, standIn: { meeting: left, email } };
};
