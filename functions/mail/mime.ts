import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailMessage } from '../../shared/mail/message.ts';
import type { MailAddress } from './address.ts';
import { calendarOf, type MeetingMail } from './calendar.ts';
import { type RenderedMail, renderMail } from './render.ts';

export type MimeContext = {
  /** The outbox entry: letters, digits, `.`, `_` and `-`. */
  entryId: string;
  from: MailAddress;
  replyTo: MailAddress;
  /** Where calendars answer. */
  organizer: string;
  now: Date;
};

/** Names the outbox entry in the mail itself. SES replaces `Message-ID` by its own, so that cannot tell a resend. */
const entryHeader = 'X-Trepart-Mail';

const isMeetingMail = (message: MailMessage): message is MeetingMail =>
  ['invitation', 'meeting-invitation', 'invitation-cancelled'].includes(message.template);

const calendarPart = (
  message: MailMessage,
  mail: RenderedMail,
  { from, organizer: address, now }: MimeContext,
) => {
  if (!isMeetingMail(message)) return {};
  const organizer = { name: from.name, address };
  const { method, content } = calendarOf(message, { organizer, description: mail.text, now });
  return { icalEvent: { method, content, filename: method === 'CANCEL' ? 'cancel.ics' : 'invite.ics' } };
};

/**
 * One whole mail (RFC 5322): plain text, HTML and, for a meeting, the calendar as an alternative and as a file. The
 * composer encodes every header value, so nothing in a message can start a header of its own.
 */
export const mimeOf = async (message: MailMessage, context: MimeContext): Promise<Buffer> => {
  const mail = renderMail(message);
  const domain = context.from.address.slice(context.from.address.lastIndexOf('@') + 1);
  const composer = new MailComposer({
    from: context.from,
    replyTo: context.replyTo,
    to: { name: message.to.name, address: message.to.email },
    subject: mail.subject,
    date: context.now,
    messageId: `<${context.entryId}@${domain}>`,
    headers: {
      [entryHeader]: context.entryId,
      'Auto-Submitted': 'auto-generated',
      'Content-Language': message.language,
    },
    text: mail.text,
    html: mail.html,
    ...calendarPart(message, mail, context),
    // One line end throughout (RFC 5322, section 2.3): servers that guard against smuggling refuse a bare LF.
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
};
