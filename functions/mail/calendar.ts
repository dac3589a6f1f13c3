import ical, {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalAttendeeType,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { MailOf } from '../../shared/mail/message.ts';
import { mailTexts } from '../../shared/mail/text/index.ts';
import { locationOf, parameter, uidOf, when, zone } from '../calendar/entry.ts';
import type { MailAddress } from './address.ts';

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

/** An answer that stands is not asked for again. */
const attendee = (message: MeetingMail) => {
  const accepted = 'accepted' in message && message.accepted === true;
  return {
    name: parameter(message.to.name),
    email: message.to.email,
    type: ICalAttendeeType.INDIVIDUAL,
    role: ICalAttendeeRole.REQ,
    status: accepted ? ICalAttendeeStatus.ACCEPTED : ICalAttendeeStatus.NEEDSACTION,
    rsvp: !accepted,
  };
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
    timezone: zone,
  });
  calendar.createEvent({
    id: uidOf(meeting.id),
    sequence: meeting.sequence,
    stamp: now,
    ...when(meeting),
    summary: mailTexts[message.language].invitation.calendar.title(message.need),
    description,
    location: locationOf(meeting),
    organizer: { name: parameter(organizer.name || organizer.address), email: organizer.address },
    attendees: [attendee(message)],
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return { method, content: `${calendar.toString()}\r\n` };
};
