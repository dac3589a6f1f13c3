import * as z from 'zod';
import { instantSchema } from '../text.ts';

/** What is known of an address, by what became of mail to it. The address itself is not stored here. */
export const mailboxSchema = z.object({
  /** SHA-256 of the address in lower case. */
  addressHash: z.string(),
  personId: z.string(),
  /** `bounced`: there is nobody there. `unsubscribed`: only what must be received is sent. */
  state: z.enum(['bounced', 'unsubscribed']),
  since: instantSchema,
});
export type Mailbox = z.infer<typeof mailboxSchema>;

export const mailStateSchema = z.enum(['open', 'bounced', 'unsubscribed']);

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
