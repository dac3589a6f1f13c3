import * as z from 'zod';
import { instantSchema } from '../text.ts';

/** What a person wants of their mail, or what became of it at their present address. */
export const mailboxSchema = z.object({
  personId: z.string(),
  /** SHA-256 of the address in lower case. What is known of one address says nothing of the person's next one. */
  addressHash: z.string(),
  /** `bounced`: the address takes no mail. `unsubscribed`, `complained`: only what must be received is sent. */
  state: z.enum(['bounced', 'unsubscribed', 'complained']),
  since: instantSchema,
});
export type Mailbox = z.infer<typeof mailboxSchema>;

export const mailStateSchema = z.enum(['open', ...mailboxSchema.shape.state.options]);

/** What each state may follow: more mail is never sent because of what comes later. */
export const mailboxFollows: Record<Mailbox['state'], readonly Mailbox['state'][]> = {
  unsubscribed: [],
  complained: ['unsubscribed'],
  bounced: ['unsubscribed', 'complained'],
};

/** Why a mail was not sent, as far as the receiver is the reason. */
export const unsentReasons = ['address-not-confirmed', 'address-bounced', 'person-left'] as const;
export type UnsentReason = (typeof unsentReasons)[number];

/** What became of the mail that brought an invitation. */
export const deliverySchema = z.object({
  invitationId: z.string(),
  state: z.enum(['delayed', 'delivered', 'bounced', 'complained']),
  at: instantSchema,
  /** Which of the mails about it, by when it was asked for. */
  mailedAt: instantSchema,
});
export type Delivery = z.infer<typeof deliverySchema>;

/** What each state may follow for the same mail. Events come in any order: what is late does not undo what is known. */
export const deliveryFollows: Record<Delivery['state'], readonly Delivery['state'][]> = {
  delayed: [],
  delivered: ['delayed'],
  bounced: ['delayed', 'delivered'],
  complained: ['delayed', 'delivered', 'bounced'],
};
