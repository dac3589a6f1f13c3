import type { Mail, MailSummary } from '../model.ts';
import { type Header, readRawMail } from '../raw-mail.ts';
import { type CalendarView, readCalendar } from './calendar.ts';

/** A mail taken apart for reading. */
export type MailView = MailSummary & {
  from: string;
  to: string;
  replyTo: string;
  headers: readonly Header[];
  text: string;
  html: string;
  calendar?: CalendarView;
  /** The calendar file as it was sent. */
  calendarSource?: string;
  attachments: { filename: string; contentType: string; bytes: number }[];
};

const calendarIn = (
  attachments: { contentType: string; content: Buffer }[],
): Pick<MailView, 'calendar' | 'calendarSource'> => {
  const found = attachments.find(({ contentType }) => contentType === 'text/calendar');
  if (found === undefined) return {};
  const calendarSource = found.content.toString('utf8');
  return { calendar: readCalendar(calendarSource), calendarSource };
};

const addressText = (value: { text: string } | { text: string }[] | undefined): string =>
  [value ?? []]
    .flat()
    .map(({ text }) => text)
    .join(', ');

export const viewOf = async ({ raw, ...summary }: Mail): Promise<MailView> => {
  const { headers, parsed } = await readRawMail(raw);
  return {
    ...summary,
    from: addressText(parsed.from),
    to: addressText(parsed.to),
    replyTo: addressText(parsed.replyTo),
    headers,
    text: parsed.text ?? '',
    html: parsed.html || '',
    ...calendarIn(parsed.attachments),
    attachments: parsed.attachments.map(({ filename = '', contentType, content }) => ({
      filename,
      contentType,
      bytes: content.length,
    })),
  };
};
