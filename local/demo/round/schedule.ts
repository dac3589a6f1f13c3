import type { MeetingView } from '../../../shared/meeting/view.ts';
import { newKey } from '../client.ts';
import { usernameOf } from './consortium.ts';
import { checkNobodyTwice, contentOf, meetingsOf, plan, signUpAll } from './meetings.ts';
import { emailOf, type Scene, wait } from './scene.ts';

/** A round that forty parties sign up to. Returns its id and who they are. */
export const openRound = async ({ as, say, dates }: Scene, needId: string) => {
  const moderator = as('moderator-1');
  const body = { needId, content: contentOf(dates) };
  const draft = await moderator.draftRound({ body, key: newKey() });
  const { roundId } = draft.body.round;
  await moderator.publishRound({ params: { roundId }, version: draft.version });
  const usernames = await signUpAll(as, { roundId, dates });
  say(`${usernames.length} parties signed up to the dialogue round`);
  return { roundId, usernames };
};

export const partyIn = ({ seats }: MeetingView): string => seats[0]!.profileId;

/** A mail about each of these meetings, to the one party that is to meet NAV. */
export const oweEach = ({ ledger }: Scene, meetings: readonly MeetingView[], template: string): void =>
  ledger.owe(meetings.map((meeting) => ({ to: emailOf(partyIn(meeting)), template })));

/** An invitation to the party of a meeting, or that it is called off, as the calendar is told. */
export const oweCalendar = (
  { ledger }: Scene,
  { meetingId: id }: MeetingView,
  told: { to: string; template: string; sequence: number },
): void => {
  const { to, template, sequence } = told;
  ledger.owe([{ to, template, meeting: { id, sequence } }]);
};

/** One says that the provisional time does not do; the moderator reads why. */
const object = async ({ as }: Scene, meeting: MeetingView): Promise<void> => {
  const params = { meetingId: meeting.meetingId };
  const body = { reason: 'Vi må hente i barnehagen.' };
  await as(usernameOf(partyIn(meeting))).objectToMeeting({ params, version: meeting.version, body });
};

/** What one is told all are told; the schedule is provisional first, and becomes final when the last day has passed. */
export const scheduleRound = async (
  scene: Scene,
  { roundId, emails }: { roundId: string; emails: readonly string[] },
): Promise<MeetingView[]> => {
  const { as, say, dates, ledger } = scene;
  const moderator = as('moderator-1');
  const told = { subject: 'Svar på spørsmål', text: 'Gruppene er på 8–10 deltakere.' };
  await moderator.tellEverybody({ params: { roundId }, body: told, key: newKey() });
  ledger.owe(emails.map((to) => ({ to, template: 'round-message' })));
  const planned = await plan(as, roundId);
  checkNobodyTwice(planned);
  const { version } = await moderator.getRoundToModerate({ params: { roundId } });
  await moderator.showSchedule({ params: { roundId }, version });
  oweEach(scene, planned, 'meeting-proposed');
  await ledger.settle('after the schedule is shown');
  say(`${planned.length} meetings are scheduled, proven best, and shown as provisional`);
  await object(scene, planned[0]!);
  await wait(scene, dates.before(29));
  for (const meeting of planned)
    oweCalendar(scene, meeting, {
      to: emailOf(partyIn(meeting)),
      template: 'meeting-invitation',
      sequence: 0,
    });
  await ledger.settle('after the schedule is final');
  say('The last day for objections passed: the schedule is final, and everybody is invited');
  return meetingsOf(as, roundId);
};
