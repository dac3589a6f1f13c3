import type { text as bokmål } from '../nb/address.ts';

export const text: typeof bokmål = {
  title: 'Your e-mail address',
  address: 'Address',
  states: { confirmed: 'Confirmed', unconfirmed: 'Not confirmed' },
  unconfirmed: (email) =>
    `We have sent a link to ${email}. Open it to confirm the address. Until then you get no other mail from us.`,
  waiting: (email) =>
    `You have asked to change to ${email}. Open the link that we have sent there to confirm it. Until then mail goes to the address that you have.`,
  askedAt: (day) => `The link was sent on ${day} and is valid for three days.`,
  notArrived:
    'If it does not arrive, look in the spam folder, see whether the address is right, or get a new link.',
  resend: 'Send a new link',
  resent: 'A new link is on its way. Earlier links are no longer valid.',
  cancel: 'Keep the old address',
  cancelled: 'You keep the address that you have.',
  banner: {
    title: 'Your e-mail address is not confirmed',
    body: (email) =>
      `Open the link that we have sent to ${email}. Until then you get no invitations by e-mail.`,
    link: 'See the address on My page',
  },
  confirm: {
    title: 'Confirm your e-mail address',
    noLink: 'The link is not whole. Open it from the mail again, or log in and get a new one on My page.',
    question: (email) => `Do you want to confirm that you get mail at ${email}?`,
    button: 'Confirm the address',
    done: (email) => `Thank you! ${email} is confirmed. Mail from Trepart goes there from now on.`,
  },
};
