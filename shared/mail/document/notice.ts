import type { MailMessage, MailOf } from '../message.ts';
import type { MailText, NoticeText } from '../text/shape.ts';
import { type Block, button, heading, list, paragraph } from './document.ts';
import { series } from './words.ts';

type To = MailMessage['to'];

/** A mail that says one thing, with what belongs to it, and one link. */
const notice =
  <Facts>(words: NoticeText<Facts>, facts: Facts, link: string) =>
  (text: MailText, to: To, details: readonly Block[] = []) => ({
    subject: words.subject(facts),
    preview: words.body(facts),
    title: words.heading,
    blocks: [
      paragraph(text.greeting(to.name)),
      paragraph(words.body(facts)),
      ...details,
      button(words.button, link),
    ],
  });

const because = (text: MailText, reason: string): Block[] => [
  heading(text.reason),
  { kind: 'quote', text: reason },
];

const sided = (text: MailText, { organisation, side }: MailOf<'profile-approved' | 'profile-sent-back'>) => ({
  organisation,
  side: text.sides[side],
});

export const profileApproved = (text: MailText, message: MailOf<'profile-approved'>) =>
  notice(text['profile-approved'], sided(text, message), message.link)(text, message.to);

export const profileSentBack = (text: MailText, message: MailOf<'profile-sent-back'>) =>
  notice(text['profile-sent-back'], sided(text, message), message.link)(
    text,
    message.to,
    because(text, message.reason),
  );

export const personRequested = (text: MailText, message: MailOf<'person-requested'>) =>
  notice(
    text['person-requested'],
    { ...message.person, organisation: message.organisation },
    message.link,
  )(text, message.to);

export const personAccepted = (text: MailText, message: MailOf<'person-accepted'>) =>
  notice(text['person-accepted'], message, message.link)(text, message.to);

export const consortiumSentBack = (text: MailText, message: MailOf<'consortium-sent-back'>) =>
  notice(text['consortium-sent-back'], { ...message, parties: series(text, message.parties) }, message.link)(
    text,
    message.to,
    because(text, message.reason),
  );

export const runReady = (text: MailText, message: MailOf<'run-ready'>) =>
  notice(text['run-ready'], message, message.link)(text, message.to);

export const runFailed = (text: MailText, message: MailOf<'run-failed'>) =>
  notice(text['run-failed'], message, message.link)(text, message.to, [
    heading(text['run-failed'].mend),
    list(message.mend),
  ]);
