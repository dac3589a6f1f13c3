import ICAL from 'ical.js';

/** A calendar file as it reads to a calendar. */
export type CalendarView = {
  method: string;
  uid: string;
  sequence: number;
  status: string;
  summary: string;
  location: string;
  description: string;
  /** On the clock of `timezone`, ISO 8601 without offset; and the moment that is, in UTC. */
  start: string;
  end: string;
  timezone: string;
  startInstant: string;
  organizer: string;
  attendees: { address: string; name: string; status: string; rsvp: boolean }[];
};

const text = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '');

const address = (value: unknown): string => String(value).replace(/^mailto:/i, '');

const attendee = (property: ICAL.Property) => ({
  address: address(property.getFirstValue()),
  name: String(property.getFirstParameter('cn') ?? ''),
  status: String(property.getFirstParameter('partstat') ?? ''),
  rsvp: property.getFirstParameter('rsvp') === 'TRUE',
});

/** Reads the first event of a calendar file. Throws what the parser throws where it is not one. */
export const readCalendar = (content: string): CalendarView => {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('The calendar file has no event');
  const event = new ICAL.Event(component);
  return {
    method: text(calendar, 'method'),
    uid: event.uid,
    sequence: event.sequence,
    status: text(component, 'status'),
    summary: event.summary,
    location: event.location ?? '',
    description: event.description ?? '',
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    timezone: event.startDate.zone?.tzid ?? '',
    startInstant: event.startDate.toJSDate().toISOString(),
    organizer: address(event.organizer),
    attendees: event.attendees.map(attendee),
  };
};
