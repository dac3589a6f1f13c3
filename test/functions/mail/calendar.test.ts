import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { osloVtimezone } from '../../../functions/calendar/vtimezone.ts';
import { calendarOf, type MeetingMail } from '../../../functions/mail/calendar.ts';
import type { MailMeeting } from '../../../shared/mail/meeting.ts';
import { cancellation, invitation } from '../../support/mails.ts';

const context = {
  organizer: { name: 'NAV Bjerke', address: 'effekt@nav.example' },
  description: 'Linje 1\nLinje 2; med, tegn\\',
  now: new Date('2026-11-22T12:00:00Z'),
};

const fileOf = (message: MeetingMail) => {
  const { content, method } = calendarOf(message, context);
  const calendar = new ICAL.Component(ICAL.parse(content));
  const component = calendar.getFirstSubcomponent('vevent');
  if (component === null) throw new Error('no event');
  return { content, method, calendar, component, event: new ICAL.Event(component) };
};

const meetingAt = (start: string, changes: Partial<MailMeeting> = {}) =>
  invitation('nb', { meeting: { ...invitation().meeting, start, ...changes } });

describe('an invitation in a calendar', () => {
  test('asks one person to a meeting and to answer', () => {
    const { calendar, component, event, method } = fileOf(invitation());
    expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['REQUEST', 'REQUEST']);
    expect(event.summary).toBe('Møte: Arbeid for innvandrere på Bjerke');
    expect(event.location).toBe('NAV Bjerke, møterom 2, https://teams.example/l/meetup?a=1&b=2');
    expect(event.description).toBe(context.description);
    expect(component.getFirstPropertyValue('organizer')).toBe('mailto:effekt@nav.example');
    expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-22T12:00:00Z');
    const [attendee, ...others] = event.attendees;
    expect(others).toEqual([]);
    expect(String(attendee?.getFirstValue()).toLowerCase()).toBe('mailto:kari@leverandor.example');
    expect(attendee?.getFirstParameter('rsvp')).toBe('TRUE');
    expect(attendee?.getFirstParameter('partstat')).toBe('NEEDS-ACTION');
  });

  test('asks nobody to answer who has said yes already', () => {
    const { event } = fileOf(invitation('nb', { change: 'table', accepted: true }));
    expect(event.attendees[0]?.getFirstParameter('partstat')).toBe('ACCEPTED');
    expect(event.attendees[0]?.getFirstParameter('rsvp')).toBe('FALSE');
  });

  test('shows names as they are, but for the quotation marks that a calendar cannot hold', () => {
    const { event, content } = fileOf(
      invitation('nb', { to: { name: 'Kåre "KK" Ås; Oslo', email: 'k@a.example' } }),
    );
    expect(event.attendees[0]?.getFirstParameter('cn')).toBe("Kåre 'KK' Ås; Oslo");
    expect(content.replaceAll('\r\n ', '')).toContain(`;CN="Kåre 'KK' Ås; Oslo":MAILTO:k@a.example\r\n`);
  });

  test('is in the language of its receiver', () => {
    expect(fileOf(invitation('en')).event.summary).toBe('Meeting: Arbeid for innvandrere på Bjerke');
    expect(fileOf(invitation('en')).calendar.getFirstPropertyValue('prodid')).toBe('-//NAV//Trepart//EN');
  });

  test('keeps to the form: CRLF, lines of at most 75 octets, properties before components', () => {
    const { content } = fileOf(invitation('nb', { need: 'Æ😀'.repeat(80) }));
    expect(content.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(content.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    const outside = content.replaceAll(
      /BEGIN:V(?:EVENT|TIMEZONE)[\s\S]*?END:V(?:EVENT|TIMEZONE)\r\n/g,
      '#\r\n',
    );
    expect(outside.trim().split('\r\n').slice(-3)).toEqual(['#', '#', 'END:VCALENDAR']);
  });
});

describe('a meeting that is moved and called off', () => {
  test('stays the same meeting, with a higher sequence each time', () => {
    const told = [
      invitation(),
      meetingAt('2026-12-04T09:00', { sequence: 1 }),
      meetingAt('2027-03-28T09:00', { sequence: 2 }),
      cancellation('nb', { meeting: { ...invitation().meeting, sequence: 3 } }),
    ].map(fileOf);
    expect(new Set(told.map(({ event }) => event.uid)).size).toBe(1);
    expect(told.map(({ event }) => event.sequence)).toEqual([0, 1, 2, 3]);
  });

  test('is the same meeting to everybody, whatever their language', () => {
    const other = invitation('en', { to: { name: 'Ola', email: 'ola@investor.example' } });
    expect(fileOf(other).event.uid).toBe(fileOf(invitation()).event.uid);
  });

  test('is taken out of the calendar', () => {
    const { calendar, component, method, event } = fileOf(cancellation());
    expect([method, calendar.getFirstPropertyValue('method')]).toEqual(['CANCEL', 'CANCEL']);
    expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
    expect(event.attendees).toHaveLength(1);
  });
});

describe('the time of a meeting', () => {
  test.each([
    ['the last winter morning', '2026-03-28T10:00', '2026-03-28T09:00:00.000Z'],
    ['the day summer time begins', '2026-03-29T10:00', '2026-03-29T08:00:00.000Z'],
    ['the last summer day', '2026-10-24T10:00', '2026-10-24T08:00:00.000Z'],
    ['the day summer time ends', '2026-10-25T10:00', '2026-10-25T09:00:00.000Z'],
  ])('is right on %s', (_, start, instant) => {
    const { event } = fileOf(meetingAt(start));
    expect(event.startDate.toString()).toBe(`${start}:00`);
    expect(event.startDate.zone.tzid).toBe('Europe/Oslo');
    expect(event.startDate.toJSDate().toISOString()).toBe(instant);
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(60 * 60_000);
  });

  test('lasts as long as it should across the change of the clock', () => {
    const { event } = fileOf(meetingAt('2026-03-29T01:30'));
    expect(event.endDate.toString()).toBe('2026-03-29T03:30:00');
    expect(event.duration.toSeconds()).toBe(3_600);
  });

  test('is told in UTC in the hour that comes twice, which Oslo time cannot tell apart', () => {
    const { event, content } = fileOf(meetingAt('2026-10-25T02:30'));
    expect(event.startDate.toString()).toBe('2026-10-25T00:30:00Z');
    expect(event.endDate.toString()).toBe('2026-10-25T01:30:00Z');
    expect(content).not.toContain('TZID');
  });

  test('follows the same rule as the world does, through twenty years of changes', () => {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(osloVtimezone.replaceAll('\n', '\r\n'))));
    for (let year = 2020; year < 2040; year += 1)
      for (const month of [3, 10])
        for (let day = 24; day <= 31; day += 1)
          for (const hour of [0, 1, 4, 12]) {
            const time = ICAL.Time.fromData({ year, month, day, hour, minute: 0, second: 0 }, zone);
            const there = Temporal.PlainDateTime.from({ year, month, day, hour }).toZonedDateTime(
              'Europe/Oslo',
            );
            expect(zone.utcOffset(time), `${there}`).toBe(there.offsetNanoseconds / 1e9);
          }
  });
});

test('no text of a mail can add a line of its own to the calendar', () => {
  const evil = 'x\r\nATTENDEE:mailto:alle@example.no\nBEGIN:VALARM\r":;,\\\u0000\u2028';
  const hostile = {
    ...invitation(),
    need: evil,
    to: { name: evil, email: 'kari@leverandor.example' },
    meeting: { ...invitation().meeting, place: evil },
  };
  const { content } = calendarOf(hostile, {
    ...context,
    organizer: { name: evil, address: 'effekt@nav.example' },
    description: evil,
  });
  const lines = content.replaceAll('\r\n ', '').split('\r\n');
  expect(lines.filter((line) => line.startsWith('ATTENDEE'))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('BEGIN:VALARM'))).toEqual([]);
  expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(
    lines.filter((line) => line.startsWith('ORGANIZER') || line.startsWith('ATTENDEE')).join(),
  ).not.toMatch(/\p{Cc}/u);
  const event = new ICAL.Event(
    new ICAL.Component(ICAL.parse(content)).getFirstSubcomponent('vevent') ?? undefined,
  );
  expect(event.attendees).toHaveLength(1);
});
