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
  attachments: { filename: string; contentType: string; bytes: number }[];
};

const calendarIn = (attachments: { contentType: string; content: Buffer }[]): { calendar?: CalendarView } => {
  const found = attachments.find(({ contentType }) => contentType === 'text/calendar');
  return found ? { calendar: readCalendar(found.content.toString('utf8')) } : {};
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
