import type { MailOf } from '../message.ts';
import type { MailText } from '../text/shape.ts';
import { type Block, button, paragraph } from './document.ts';
import { askedFor, changed, quickly, whereabouts } from './invitation.ts';
import { dateInWords, periodInWords, series } from './words.ts';

type Timed = MailOf<'meeting-invitation' | 'meeting-proposed' | 'reminder'>;

/** When and where, and until when something is wanted of the receiver. */
const facts = (text: MailText, message: Timed, deadline: { term: string; date: string }): Block => ({
  kind: 'facts',
  facts: [
    { term: text.invitation.when, value: periodInWords(text, message.meeting) },
    ...whereabouts(text, message.meeting),
    { term: deadline.term, value: text.invitation.untilEndOf(dateInWords(text, deadline.date)) },
  ],
});

export const meetingInvitation = (text: MailText, message: MailOf<'meeting-invitation'>) => {
  const words = text['meeting-invitation'];
  const told = changed(text, message);
  const { answerBy, button: answer } = text.invitation;
  const intro =
    message.others.length > 0
      ? words.between(message.need, series(text, message.others))
      : words.withNav(message.need);
  return {
    subject: (told ?? words).subject(message.need),
    preview: periodInWords(text, message.meeting),
    title: (told ?? words).heading,
    blocks: [
      paragraph(text.greeting(message.to.name)),
      paragraph(told?.intro ?? intro),
      facts(text, message, { term: answerBy, date: message.answerBy }),
      button(answer, message.answerLink),
      ...quickly(text, message.quickAnswers),
      ...askedFor(words.silence, message),
    ],
  };
};

/** No calendar file yet: the time may still change. */
export const meetingProposed = (text: MailText, message: MailOf<'meeting-proposed'>) => {
  const words = text['meeting-proposed'];
  return {
    subject: words.subject(message.need),
    preview: periodInWords(text, message.meeting),
    title: words.heading,
    blocks: [
      paragraph(text.greeting(message.to.name)),
      paragraph(words.body),
      facts(text, message, { term: words.objectBy, date: message.objectBy }),
      button(words.button, message.link),
    ],
  };
};

export const reminder = (text: MailText, message: MailOf<'reminder'>) => {
  const words = text.reminder[message.of];
  return {
    subject: words.subject(message.need),
    preview: periodInWords(text, message.meeting),
    title: words.heading,
    blocks: [
      paragraph(text.greeting(message.to.name)),
      paragraph(words.body),
      facts(text, message, { term: text.invitation.answerBy, date: message.answerBy }),
      button(words.button, message.link),
      ...quickly(text, message.quickAnswers),
    ],
  };
};
