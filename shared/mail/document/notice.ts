import { obstacleSentence } from '../../consortium/obstacle-words.ts';
import type { MailMessage, MailOf } from '../message.ts';
import type { MailText, NoticeText } from '../text/shape.ts';
import { type Block, button, heading, list, paragraph } from './document.ts';
import { series } from './words.ts';

type Notice<Facts> = {
  words: NoticeText<Facts>;
  facts: Facts;
  message: { to: MailMessage['to']; link: string };
  details?: readonly Block[];
};

/** A mail that says one thing, with what belongs to it, and one link. */
const notice = <Facts>(text: MailText, { words, facts, message, details = [] }: Notice<Facts>) => ({
  subject: words.subject(facts),
  preview: words.body(facts),
  title: words.heading,
  blocks: [
    paragraph(text.greeting(message.to.name)),
    paragraph(words.body(facts)),
    ...details,
    button(words.button, message.link),
  ],
});

const because = (text: MailText, { reason }: { reason: string }): Block[] => [
  heading(text.reason),
  { kind: 'quote', text: reason },
];

const sided = (text: MailText, { organisation, side }: MailOf<'profile-approved' | 'profile-sent-back'>) => ({
  organisation,
  side: text.sides[side],
});

export const replyNotTaken = (text: MailText, message: MailOf<'reply-not-taken'>) => {
  const words = text['reply-not-taken'];
  return notice(text, { words, facts: message, message, details: [paragraph(words.why[message.why])] });
};

export const profileApproved = (text: MailText, message: MailOf<'profile-approved'>) =>
  notice(text, { words: text['profile-approved'], facts: sided(text, message), message });

export const profileSentBack = (text: MailText, message: MailOf<'profile-sent-back'>) => {
  const details = because(text, message);
  return notice(text, { words: text['profile-sent-back'], facts: sided(text, message), message, details });
};

/** Says nothing of the person: what a stranger typed could be a message or a link. */
export const personRequested = (text: MailText, message: MailOf<'person-requested'>) =>
  notice(text, { words: text['person-requested'], facts: message, message });

export const personAccepted = (text: MailText, message: MailOf<'person-accepted'>) =>
  notice(text, { words: text['person-accepted'], facts: message, message });

export const personRemoved = (text: MailText, message: MailOf<'person-removed'>) =>
  notice(text, { words: text['person-removed'][message.was], facts: message, message });

export const consortiumSentBack = (text: MailText, message: MailOf<'consortium-sent-back'>) => {
  const facts = { ...message, parties: series(text, message.parties) };
  return notice(text, {
    words: text['consortium-sent-back'],
    facts,
    message,
    details: because(text, message),
  });
};

export const consortiumConcluded = (text: MailText, message: MailOf<'consortium-concluded'>) => {
  const facts = { ...message, parties: series(text, message.parties) };
  const words = text['consortium-concluded'][message.result];
  return notice(text, { words, facts, message, details: because(text, message) });
};

export const evaluatorAppointed = (text: MailText, message: MailOf<'evaluator-appointed'>) => {
  const facts = { ...message, parties: series(text, message.parties) };
  return notice(text, { words: text['evaluator-appointed'], facts, message });
};

export const replacementProposed = (text: MailText, message: MailOf<'replacement-proposed'>) => {
  const words = text['replacement-proposed'];
  const joining = message.joining.length > 0 ? words.joining(series(text, message.joining)) : words.nobody;
  const also = message.alsoLeaving.length > 0 ? [words.alsoLeaving(series(text, message.alsoLeaving))] : [];
  return notice(text, {
    words,
    facts: message,
    message,
    details: [heading(words.changes), list([joining, ...also])],
  });
};

export const consortiumFlagged = (text: MailText, message: MailOf<'consortium-flagged'>) => {
  const words = text['consortium-flagged'];
  return notice(text, {
    words,
    facts: { need: message.need, parties: series(text, message.parties) },
    message,
    details: [
      heading(words.obstacles),
      list(message.obstacles.map((one) => obstacleSentence(one, message.language))),
      paragraph(words.next),
    ],
  });
};

export const mailStopped = (text: MailText, message: MailOf<'mail-stopped'>) =>
  notice(text, { words: text['mail-stopped'], facts: message, message });

/** What was told is quoted whole, so that everybody has been told the same. */
export const roundMessage = (text: MailText, message: MailOf<'round-message'>) =>
  notice(text, {
    words: text['round-message'],
    facts: message,
    message,
    details: [heading(message.subject), { kind: 'quote', text: message.text }],
  });

export const runReady = (text: MailText, message: MailOf<'run-ready'>) =>
  notice(text, { words: text['run-ready'], facts: message, message });

export const runFailed = (text: MailText, message: MailOf<'run-failed'>) => {
  const words = text['run-failed'];
  return notice(text, { words, facts: message, message, details: [heading(words.mend), list(message.mend)] });
};
