import type { MailText } from '../shape.ts';

/** To and about people who ask to act, are let in, or may not act any more. */
export const people = {
  'person-requested': {
    subject: ({ organisation }) => `Somebody asks to act for ${organisation}`,
    heading: 'Somebody asks to join your organisation',
    body: ({ organisation }) =>
      `Somebody asks to act for ${organisation} in Trepart. Log in to see who. Accept only if you know this person.`,
    button: 'Answer the request',
  },
  'person-accepted': {
    subject: ({ organisation }) => `You may now act for ${organisation}`,
    heading: 'You are accepted',
    body: ({ organisation }) => `You have been accepted and may act for ${organisation} in Trepart.`,
    button: 'Go to Trepart',
  },
  'person-removed': {
    requested: {
      subject: () => 'Your request was not accepted',
      heading: 'Your request was not accepted',
      body: () =>
        'You asked to act in Trepart. Whoever decided on the request has said no, so you cannot act there. If this is a misunderstanding, talk to your organisation or NAV, and ask again.',
      button: 'Go to Trepart',
    },
    active: {
      subject: () => 'You can no longer act in Trepart',
      heading: 'Your access has ended',
      body: () =>
        'You can no longer act for your organisation in Trepart. Links in older mails from us no longer work. If this is a misunderstanding, talk to your organisation or NAV, and ask for access again.',
      button: 'Go to Trepart',
    },
  },
} satisfies Pick<MailText, 'person-requested' | 'person-accepted' | 'person-removed'>;
