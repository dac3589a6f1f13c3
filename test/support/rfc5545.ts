import ICAL from 'ical.js';

/** What an entry must have, each once, by RFC 5545 §3.6.1 and, to ask or take back, RFC 5546 §3.2. */
const eventNeeds = ['uid', 'dtstamp', 'dtstart', 'dtend', 'summary', 'organizer', 'sequence'];
const methods = ['REQUEST', 'CANCEL', 'PUBLISH'];

const formFaults = (content: string): string[] => [
  ...(content.endsWith('END:VCALENDAR\r\n') ? [] : ['does not end as a calendar']),
  ...(/(?<!\r)\n|\r(?!\n)/.test(content) ? ['has a line end other than CRLF'] : []),
  ...content
    .split('\r\n')
    .filter((line) => Buffer.byteLength(line) > 75)
    .map((line) => `has a line of more than 75 octets: ${line.slice(0, 20)}`),
  // Control characters but for line ends and tabs (§3.1).
  ...(/[^\P{Cc}\r\n\t]/u.test(content) ? ['has a control character'] : []),
];

const onceIn = (component: ICAL.Component, name: string): string[] => {
  const count = component.getAllProperties(name).length;
  return count === 1 ? [] : [`${component.name} has ${name} ${count} times`];
};

const attendeeFaults = (event: ICAL.Component, method: string): string[] => {
  const attendees = event.getAllProperties('attendee');
  if (method === 'PUBLISH') return attendees.length === 0 ? [] : ['publishes an attendee'];
  return attendees.length === 1 && /^mailto:\S+@\S+$/i.test(String(attendees[0]?.getFirstValue()))
    ? []
    : ['is not to one attendee'];
};

const zoneFaults = (calendar: ICAL.Component, event: ICAL.Component): string[] => {
  const known = calendar
    .getAllSubcomponents('vtimezone')
    .map((zone) => String(zone.getFirstPropertyValue('tzid')));
  return ['dtstart', 'dtend'].flatMap((name) => {
    const zone = event.getFirstProperty(name)?.getFirstParameter('tzid');
    return zone === undefined || known.includes(zone) ? [] : [`${name} is in ${zone}, which is not told`];
  });
};

const eventFaults = (calendar: ICAL.Component, event: ICAL.Component): string[] => {
  const method = String(calendar.getFirstPropertyValue('method'));
  const { startDate, endDate } = new ICAL.Event(event);
  const status = String(event.getFirstPropertyValue('status'));
  return [
    ...eventNeeds.flatMap((name) => onceIn(event, name)),
    ...attendeeFaults(event, method),
    ...zoneFaults(calendar, event),
    ...(endDate.compare(startDate) > 0 ? [] : ['ends before it begins']),
    ...((method === 'CANCEL') === (status === 'CANCELLED') ? [] : [`is ${status} in a ${method}`]),
  ];
};

/** All that is wrong with a calendar file, by a strict parser and by the standard's own lists. */
export const calendarFaults = (content: string): string[] => {
  const form = formFaults(content);
  try {
    const calendar = new ICAL.Component(ICAL.parse(content));
    const events = calendar.getAllSubcomponents('vevent');
    const method = String(calendar.getFirstPropertyValue('method'));
    return [
      ...form,
      ...['prodid', 'version', 'method'].flatMap((name) => onceIn(calendar, name)),
      ...(methods.includes(method) ? [] : [`has the method ${method}`]),
      ...(calendar.getAllSubcomponents().length > 0 ? [] : ['holds nothing']),
      ...events.flatMap((event) => eventFaults(calendar, event)),
    ];
  } catch (error) {
    return [...form, `cannot be parsed: ${String(error)}`];
  }
};

/** What a file's one entry is called, and which telling of it this is. */
export const entryOf = (content: string): { uid: string; sequence: number; method: string } => {
  const calendar = new ICAL.Component(ICAL.parse(content));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
  const method = String(calendar.getFirstPropertyValue('method'));
  return { uid: event.uid, sequence: event.sequence, method };
};
