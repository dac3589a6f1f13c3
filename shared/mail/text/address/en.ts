import type { AddressText } from '../shape.ts';

/** What is mailed about a person's own address. */
export const address: AddressText = {
  'confirm-address': {
    subject: 'Confirm your e-mail address in Trepart',
    heading: 'Confirm your e-mail address',
    body: "Somebody has given this address in Trepart, NAV's service for putting together outcome contracts. If it was you, confirm the address with the button below. Until then we send no other mail here.",
    valid: (days) =>
      `The link works once, for ${days} days. If you ask for a new one, this one stops working.`,
    notYou: 'If it was not you, there is nothing to do. The address will then not be used.',
    button: 'Confirm the address',
    footer: (email) =>
      `Trepart is NAV's service for putting together outcome contracts. This e-mail was sent automatically to ${email} because somebody gave the address there.`,
  },
  'address-change': {
    asked: {
      subject: 'Somebody has asked for another e-mail address for you in Trepart',
      heading: 'Somebody has asked to change your e-mail address',
      body: 'Mail from Trepart is to go to another address than this one. Until the new address is confirmed we still send mail here.',
      notYou: 'If it was not you, log in and stop the change on My page. Tell NAV as well.',
    },
    done: {
      subject: 'Your e-mail address in Trepart has changed',
      heading: 'Your e-mail address has changed',
      body: 'Mail from Trepart now goes to another address, which has been confirmed. This is the last mail that we send here.',
      notYou: 'If it was not you, log in and correct the address on My page. Tell NAV as well.',
    },
    button: 'Go to My page',
  },
};
