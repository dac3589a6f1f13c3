import { refuse } from '../refusal.ts';
import type { Person } from './person.ts';

/** Days for which a link that confirms an address is valid. */
export const confirmationDays = 3;

/** What the service adds to an address that somebody has written. */
export type AddressFacts = {
  now: string;
  /** A new name for the link that is mailed. */
  linkId: string;
  /** The address that the person's issuer vouches for, where it vouches for one. */
  vouchedFor?: string | undefined;
};

const isSame = (one: string, other: string | undefined): boolean =>
  one.toLowerCase() === other?.toLowerCase();

/** Mail goes to this address from now on; no link waits any more. */
const confirmed = ({ waitingEmail: _, ...person }: Person, email: string): Person => ({
  ...person,
  email,
  emailState: 'confirmed',
});

const waiting = (person: Person, email: string, { now, linkId }: AddressFacts): Person => ({
  ...person,
  waitingEmail: { email, askedAt: now, linkId },
});

/** The person with the address that they register with: confirmed where the issuer, or an earlier link, has shown it. */
export const withFirstAddress = (person: Person, facts: AddressFacts, before: Person | undefined): Person => {
  const { email } = person;
  const shownBefore = before?.emailState === 'confirmed' && isSame(email, before.email);
  if (shownBefore || isSame(email, facts.vouchedFor)) return confirmed(person, email);
  return waiting({ ...person, emailState: 'unconfirmed' }, email, facts);
};

/**
 * The person after they have written an address. Until the new one is confirmed mail goes to the old one, where that is
 * confirmed; nothing changes where it is the address that they have, or that waits already.
 */
export const withNewAddress = (person: Person, email: string, facts: AddressFacts): Person => {
  const { waitingEmail, emailState } = person;
  if (emailState === 'confirmed' && isSame(email, person.email)) return person;
  if (isSame(email, facts.vouchedFor)) return confirmed(person, email);
  if (isSame(email, waitingEmail?.email)) return person;
  return waiting(emailState === 'confirmed' ? person : { ...person, email }, email, facts);
};

/** The person with a new link under way; the one before is no longer valid. Refuses `wrong-state` where no address waits. */
export const withNewLink = (person: Person, facts: AddressFacts): Person => {
  const { email } = person.waitingEmail ?? refuse('wrong-state');
  return isSame(email, facts.vouchedFor) ? confirmed(person, email) : waiting(person, email, facts);
};

/** The person whose link has been used. Refuses `link-not-valid` for any link but the newest one. */
export const confirmAddress = (person: Person, linkId: string): Person => {
  const { waitingEmail, state } = person;
  if (state === 'removed' || waitingEmail?.linkId !== linkId) return refuse('link-not-valid');
  return confirmed(person, waitingEmail.email);
};

/** The person whose change of address is taken back. Refuses `wrong-state` where there is no confirmed one to keep. */
export const withoutNewAddress = (person: Person): Person =>
  person.waitingEmail && person.emailState === 'confirmed'
    ? confirmed(person, person.email)
    : refuse('wrong-state');

/** What the person may do about their address now. */
export const addressActions = ({ waitingEmail, emailState, state }: Person): string[] => {
  if (waitingEmail === undefined || state === 'removed') return [];
  return ['resend-confirmation', ...(emailState === 'confirmed' ? ['cancel-address-change'] : [])];
};

/** Whether mail goes to an address from now on that it did not go to before. */
export const isNewlyConfirmed = (from: Person | undefined, to: Person): boolean =>
  to.emailState === 'confirmed' && !(from?.emailState === 'confirmed' && isSame(to.email, from.email));
