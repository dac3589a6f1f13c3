import { Temporal } from 'temporal-polyfill';
import { osloTime } from '../../time/oslo.ts';
import type { MailMeeting } from '../meeting.ts';
import type { MailText } from '../text/shape.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** `2026-12-03` as the language writes it: "torsdag 3. desember 2026". */
export const dateInWords = (text: MailText, date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString(text.locale, day);

/** When a meeting begins and ends on the clock in Oslo, whatever happens to the clock in between. */
export const periodInWords = (text: MailText, meeting: MailMeeting): string => {
  const start = osloTime(meeting.start);
  const end = start.add({ minutes: meeting.minutes });
  const clock = (time: Temporal.ZonedDateTime) =>
    [time.hour, time.minute].map((part) => String(part).padStart(2, '0')).join(text.clock.separator);
  return text.clock.period(dateInWords(text, start.toPlainDate().toString()), clock(start), clock(end));
};

/** Whole kroner. */
export const kronerInWords = (text: MailText, amount: number): string =>
  text.kroner(new Intl.NumberFormat(text.locale, { maximumFractionDigits: 0 }).format(amount));

/** A share, 0–1, as a percentage that never rounds to none or all. */
export const percent = (text: MailText, value: number): string =>
  new Intl.NumberFormat(text.locale, { style: 'percent' }).format(
    Math.min(0.99, Math.max(0.01, Math.round(value * 100) / 100)),
  );

export const decimal = (text: MailText, value: number): string =>
  new Intl.NumberFormat(text.locale, { maximumFractionDigits: 1 }).format(value);

/** "a, b and c". */
export const series = (text: MailText, items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${text.and} ${items.slice(-1).join('')}`;
