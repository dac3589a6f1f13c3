import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { MailMeeting } from '../../shared/mail/meeting.ts';
import { mailTexts } from '../../shared/mail/text/index.ts';
import { isPlaced } from '../../shared/meeting/decide.ts';
import type { MeetingChange, TaskOf } from '../../shared/outbox.ts';
import type { Person } from '../../shared/person/person.ts';
import { hasPassed } from '../../shared/time/deadline.ts';
import type { Deps } from '../deps.ts';
import { quickAnswersTo } from '../link/quick-answers.ts';
import { invitations } from '../store/nouns/consortia.ts';
import { tellings } from '../store/nouns/mailboxes.ts';
import { meetings } from '../store/nouns/meetings.ts';
import { rounds } from '../store/nouns/rounds.ts';

/** Where a party objects to a provisional time. */
const meetingPage = (deps: Deps, meetingId: string): string =>
  `${deps.env.PAGE_URL}/meetings/${encodeURIComponent(meetingId)}`;

export const invitationPage = (deps: Deps, invitationId: string): string =>
  `${deps.env.PAGE_URL}/invitations/${invitationId}`;

type At = { id: string; sequence: number } & Pick<
  Invitation['meeting'],
  'start' | 'minutes' | 'place' | 'onlineLink'
>;

const mailMeeting = ({ id, sequence, start, minutes, place, onlineLink }: At): MailMeeting => ({
  id,
  sequence,
  start,
  minutes,
  ...(place === undefined ? {} : { place }),
  ...(onlineLink === undefined ? {} : { onlineLink }),
});

const told = ({ meetingId, sequence, meeting }: Invitation): MailMeeting =>
  mailMeeting({ id: meetingId, sequence, ...meeting });

/** Links that answer at once, for whoever has not answered; what else there is to say of a change. */
export const asked = async (deps: Deps, invitation: Invitation, change: MeetingChange | undefined) => ({
  answerLink: invitationPage(deps, invitation.invitationId),
  ...(invitation.state === 'invited' ? { quickAnswers: await quickAnswersTo(deps, invitation) } : {}),
  ...(invitation.state === 'accepted' ? { accepted: true } : {}),
  ...(change === undefined ? {} : { change }),
});

/** An invitation to a one-to-one meeting, or to one of two parties. */
export const meetingInvitation = async (
  deps: Deps,
  invitation: Invitation,
  change: MeetingChange | undefined,
) => {
  const meeting = await deps.store.get(meetings, invitation.meetingId);
  if (!meeting) return undefined;
  const own = meeting.seats.find(({ profileId }) => profileId === invitation.profileId);
  const links = await asked(deps, invitation, change);
  return {
    to: invitation.personId,
    write: () => ({
      template: 'meeting-invitation',
      need: invitation.title,
      party: own?.name ?? invitation.title,
      others: meeting.seats.filter((seat) => seat !== own).map(({ name }) => name),
      meeting: told(invitation),
      answerBy: invitation.meeting.answerBy,
      ...links,
    }),
  };
};

/** Whether a mail about the meeting has gone to the person. 0.1.0 kept no notes, only that the invitation was sent. */
const hasHeard = async (
  { store }: Deps,
  { mail, invitationId }: Invitation,
  personId: string,
): Promise<boolean> => {
  const told = await store.all(tellings, { partition: `DELIVERY#${invitationId}`, startsWith: 'TOLD#' });
  return told.length > 0 ? told.some((one) => one.personId === personId) : mail === 'sent';
};

export const cancellation = async (task: TaskOf<'send-cancellation'>, deps: Deps) => {
  const { invitationId, personId, sequence, why, reason } = task;
  const invitation = await deps.store.get(invitations, invitationId);
  if (!invitation || !(await hasHeard(deps, invitation, personId))) return undefined;
  return {
    to: personId,
    write: ({ language, organisation }: Person) => ({
      template: 'invitation-cancelled',
      need: invitation.title,
      party: organisation.name,
      meeting: { ...told(invitation), sequence },
      reason: reason ?? mailTexts[language]['invitation-cancelled'].why[why],
    }),
  };
};

/** Only while the invitation still waits for an answer, or the meeting is still to come. */
const isWanted = ({ state, meeting }: Invitation, of: 'answer' | 'meeting', now: string): boolean =>
  of === 'answer' ? state === 'invited' && !hasPassed(meeting.answerBy, now) : state === 'accepted';

export const reminder = async ({ invitationId, of }: TaskOf<'send-reminder'>, deps: Deps) => {
  const invitation = await deps.store.get(invitations, invitationId);
  if (!invitation || !isWanted(invitation, of, deps.now())) return undefined;
  const quickAnswers = of === 'answer' ? { quickAnswers: await quickAnswersTo(deps, invitation) } : {};
  return {
    to: invitation.personId,
    write: () => ({
      template: 'reminder',
      of,
      need: invitation.title,
      meeting: told(invitation),
      answerBy: invitation.meeting.answerBy,
      link: invitationPage(deps, invitationId),
      ...quickAnswers,
    }),
  };
};

export const replyNotTaken = async (
  { invitationId, personId, why }: TaskOf<'tell-reply-not-taken'>,
  deps: Deps,
) => {
  const invitation = await deps.store.get(invitations, invitationId);
  if (!invitation) return undefined;
  const link = invitationPage(deps, invitationId);
  return { to: personId, write: () => ({ template: 'reply-not-taken', need: invitation.title, why, link }) };
};

export const proposal = async ({ meetingId, profileId }: TaskOf<'tell-proposed'>, deps: Deps) => {
  const meeting = await deps.store.get(meetings, meetingId);
  const round = meeting?.roundId === undefined ? undefined : await deps.store.get(rounds, meeting.roundId);
  const seat = meeting?.seats.find((one) => one.profileId === profileId);
  if (!meeting || !isPlaced(meeting) || !seat || !round) return undefined;
  return {
    to: seat.personId,
    write: () => ({
      template: 'meeting-proposed',
      need: meeting.title,
      meeting: mailMeeting({ id: meetingId, sequence: meeting.sequence, ...meeting.time }),
      objectBy: round.content.objectBy,
      link: meetingPage(deps, meetingId),
    }),
  };
};
