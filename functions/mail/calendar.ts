import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { MailMeeting } from '../../shared/mail/meeting.ts';
import type { MailOf } from '../../shared/mail/message.ts';
import { mailTexts } from '../../shared/mail/text/index.ts';
import { occursTwice, oslo, osloTime } from '../../shared/time/oslo.ts';
import type { MailAddress } from './address.ts';
import { osloVtimezone } from './vtimezone.ts';

/** The mails that carry a calendar file. */
export type MeetingMail = MailOf<'invitation' | 'meeting-invitation' | 'invitation-cancelled'>;

export type Calendar = { method: 'REQUEST' | 'CANCEL'; content: string };

export type CalendarContext = {
  /** Who calls the meeting and gets the calendars' own replies. */
  organizer: MailAddress;
  /** What the entry says when opened. */
  description: string;
  now: Date;
};

/** The same for a meeting through every move and cancellation, and for everybody who is invited. */
const uid = (meeting: MailMeeting): string => `${meeting.id}@trepart`;

// A quoted parameter can hold neither quotation marks nor control characters (RFC 5545 §3.2).
const parameter = (name: string): string => name.replaceAll('"', "'").replaceAll(/\p{Cc}/gu, ' ');

const attendee = ({ to }: MeetingMail) => ({
  name: parameter(to.name),
  email: to.email,
  type: ICalAttendeeType.INDIVIDUAL,
  role: ICalAttendeeRole.REQ,
  status: ICalAttendeeStatus.NEEDSACTION,
  rsvp: true,
});

/** When it is, on Oslo's clock; in UTC in the one hour of the year where that clock does not tell. */
const when = (meeting: MailMeeting) => {
  const start = osloTime(meeting.start);
  const end = start.add({ minutes: meeting.minutes });
  return { start, end, ...(occursTwice(start) || occursTwice(end) ? {} : { timezone: oslo }) };
};

/** An iTIP file (RFC 5546) for one receiver: REQUEST for an invitation or a move of it, CANCEL when it is called off. */
export const calendarOf = (
  message: MeetingMail,
  { organizer, description, now }: CalendarContext,
): Calendar => {
  const { meeting } = message;
  const cancelled = message.template === 'invitation-cancelled';
  const method = cancelled ? 'CANCEL' : 'REQUEST';
  const calendar = ical({
    prodId: { company: 'NAV', product: 'Trepart', language: message.language.toUpperCase() },
    method: ICalCalendarMethod[method],
    // No name here: it would be written after VTIMEZONE, where no property may stand.
    timezone: { name: null, generator: () => osloVtimezone },
  });
  calendar.createEvent({
    id: uid(meeting),
    sequence: meeting.sequence,
    stamp: now,
    ...when(meeting),
    summary: mailTexts[message.language].invitation.calendar.title(message.need),
    description,
    location: [meeting.place, meeting.onlineLink].filter(Boolean).join(', '),
    organizer: { name: parameter(organizer.name || organizer.address), email: organizer.address },
    attendees: [attendee(message)],
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return { method, content: `${calendar.toString()}\r\n` };
};
