import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Invitation, isOpen } from '../../shared/invitation/invitation.ts';
import type { Language } from '../../shared/language.ts';
import { mailTexts } from '../../shared/mail/text/index.ts';
import { locationOf, parameter, uidOf, when, zone } from './entry.ts';
import { osloVtimezone } from './vtimezone.ts';

export type FeedContext = {
  language: Language;
  /** Who calls the meetings. */
  organizer: { name: string; address: string };
  /** Where an invitation is answered. */
  linkOf: (invitationId: string) => string;
};

/** When the entry last became what it is: not the clock, so that a feed that has not changed is the same file. */
const stampOf = (invitation: Invitation): string =>
  'answeredAt' in invitation ? invitation.answeredAt : invitation.createdAt;

const eventOf = (invitation: Invitation, { language, organizer, linkOf }: FeedContext) => ({
  id: uidOf(invitation.meetingId),
  sequence: invitation.sequence,
  stamp: new Date(stampOf(invitation)),
  ...when(invitation.meeting),
  summary: mailTexts[language].invitation.calendar.title(invitation.title),
  description: linkOf(invitation.invitationId),
  location: locationOf(invitation.meeting),
  organizer: { name: parameter(organizer.name || organizer.address), email: organizer.address },
  status: invitation.state === 'accepted' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
});

/** A calendar without entries must still hold something (RFC 5545 §3.6): the zone. */
const orZone = (content: string, count: number): string =>
  count > 0
    ? content
    : content.replace('END:VCALENDAR', `${osloVtimezone.replaceAll('\n', '\r\n')}\r\nEND:VCALENDAR`);

/** A person's meetings for a calendar that subscribes to them: those that are to be answered, and those accepted. */
export const feedOf = (invitations: readonly Invitation[], context: FeedContext): string => {
  const open = invitations
    .filter(isOpen)
    .toSorted(
      (a, b) => a.meeting.start.localeCompare(b.meeting.start) || a.meetingId.localeCompare(b.meetingId),
    );
  const calendar = ical({
    prodId: { company: 'NAV', product: 'Trepart', language: context.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: 'Trepart',
    timezone: zone,
  });
  for (const invitation of open) calendar.createEvent(eventOf(invitation, context));
  return `${orZone(calendar.toString(), open.length)}\r\n`;
};
