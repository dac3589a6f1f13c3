import { documentOf } from '../../shared/mail/document/index.ts';
import type { MailMessage } from '../../shared/mail/message.ts';
import { htmlOf } from './html/html.ts';
import { plainOf } from './plain.ts';

export type RenderedMail = { subject: string; html: string; text: string };

/** A message in its receiver's words, as HTML and as plain text. */
export const renderMail = (message: MailMessage): RenderedMail => {
  const document = documentOf(message);
  return { subject: document.subject, html: htmlOf(document), text: plainOf(document) };
};
