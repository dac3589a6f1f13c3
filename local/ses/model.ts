import type { Tags } from './check/tags.ts';

/**
 * What became of a mail at one receiver. `suppressed` was on the account's list and `globally-suppressed` on SES's
 * own: neither was tried, and both are told of as bounces.
 */
export type Outcome = 'delivered' | 'bounced' | 'complained' | 'suppressed' | 'globally-suppressed';

/** A mail that was accepted. */
export type Mail = {
  id: string;
  acceptedAt: Date;
  /** The envelope: who sent it, and everybody it goes to, hidden copies included. */
  source: string;
  destinations: readonly { address: string; outcome: Outcome }[];
  subject: string;
  configurationSet?: string;
  tags: Tags;
  /** As it was sent, to the byte. */
  raw: Uint8Array;
};

export type MailSummary = Omit<Mail, 'raw'>;
