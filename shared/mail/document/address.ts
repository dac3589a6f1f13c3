import type { MailOf } from '../message.ts';
import type { MailText } from '../text/shape.ts';
import { button, paragraph } from './document.ts';

/** Greets nobody by name: whoever gets it may have nothing to do with the person who typed the address. */
export const confirmAddress = (text: MailText, { to, days, link }: MailOf<'confirm-address'>) => {
  const words = text['confirm-address'];
  return {
    subject: words.subject,
    preview: words.body,
    title: words.heading,
    blocks: [
      paragraph(words.body),
      button(words.button, link),
      paragraph(words.valid(days)),
      paragraph(words.notYou),
    ],
    footer: words.footer(to.email),
  };
};

/** The other address is not told: it may be anything that somebody has typed. */
export const addressChange = (text: MailText, { to, step, link }: MailOf<'address-change'>) => {
  const { [step]: words, button: label } = text['address-change'];
  return {
    subject: words.subject,
    preview: words.body,
    title: words.heading,
    blocks: [
      paragraph(text.greeting(to.name)),
      paragraph(words.body),
      paragraph(words.notYou),
      button(label, link),
    ],
  };
};
