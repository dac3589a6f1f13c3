import ICAL from 'ical.js';
import PostalMime, { type Email } from 'postal-mime';
import { addressKey } from '../../shared/address.ts';
import { cutText, isVisible, tidyText, withoutProblems } from '../../shared/characters.ts';
import type { CalendarReply } from '../../shared/invitation/reply.ts';
import { meetingIdOf } from '../calendar/entry.ts';

/** A calendar's answer as it came by mail: from whom, on whose behalf, and to which meeting. */
export type MailedReply = { from: string; attendee: string; meetingId: string; reply: CalendarReply };

const longestComment = 2000;

const calendarIn = (mail: Email): string | undefined => {
  const part = mail.attachments.find(({ mimeType }) => mimeType === 'text/calendar');
  if (part === undefined) return undefined;
  return typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
};

const addressOf = (value: unknown): string => addressKey(String(value ?? '').replace(/^mailto:/i, ''));

const textOf = (component: ICAL.Component, name: string): string =>
  String(component.getFirstPropertyValue(name) ?? '');

/** The words of whoever answers, without what a text here may not hold. */
const commentOf = (event: ICAL.Component): string => {
  const comment = tidyText(withoutProblems(textOf(event, 'comment').replaceAll('\r', '')));
  return isVisible(comment) ? cutText(comment, longestComment) : '';
};

const stampOf = (event: ICAL.Component): string | undefined => {
  const stamp = event.getFirstPropertyValue('dtstamp');
  return stamp instanceof ICAL.Time ? stamp.toJSDate().toISOString() : undefined;
};

const replyIn = (calendar: ICAL.Component): Omit<MailedReply, 'from'> | undefined => {
  const method = textOf(calendar, 'method').toUpperCase();
  const events = calendar.getAllSubcomponents('vevent');
  const [event] = events;
  const attendees = event?.getAllProperties('attendee') ?? [];
  const meetingId = event && meetingIdOf(textOf(event, 'uid'));
  const stamp = event && stampOf(event);
  if (!event || events.length > 1 || attendees.length !== 1 || !meetingId || !stamp) return undefined;
  if (method !== 'REPLY' && method !== 'COUNTER') return undefined;
  const partstat = String(attendees[0]?.getFirstParameter('partstat') ?? 'NEEDS-ACTION').toUpperCase();
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  if (!Number.isInteger(sequence)) return undefined;
  return {
    attendee: addressOf(attendees[0]?.getFirstValue()),
    meetingId,
    reply: { method, partstat, sequence, stamp, comment: commentOf(event) },
  };
};

const read = async (raw: Uint8Array<ArrayBuffer>): Promise<MailedReply | undefined> => {
  const mail = await PostalMime.parse(raw);
  const text = calendarIn(mail);
  const answered = text === undefined ? undefined : replyIn(new ICAL.Component(ICAL.parse(text)));
  const from = mail.from?.address && addressKey(mail.from.address);
  return answered && from ? { from, ...answered } : undefined;
};

/**
 * The calendar's answer in a mail; nothing where there is none, or it is not to a meeting of ours. Anybody can send us
 * anything: what the parsers cannot make sense of is no answer either.
 */
export const readReply = (raw: Uint8Array<ArrayBuffer>): Promise<MailedReply | undefined> =>
  read(raw).catch(() => undefined);
