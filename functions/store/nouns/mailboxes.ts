import * as z from 'zod';
import { deliverySchema, type Mailbox, mailboxSchema } from '../../../shared/mailbox/mailbox.ts';
import { instantSchema } from '../../../shared/text.ts';
import { noun } from '../noun.ts';

const listed = ({ state, since, addressHash }: Mailbox) =>
  state === 'bounced' ? { gsi1pk: 'MAILBOXES#bounced', gsi1sk: `${since}#${addressHash}` } : {};

export const mailboxes = noun({
  kind: 'person-mailbox',
  holds: 'That mail to a person has bounced, or that the person wants less of it',
  example: '4f1c',
  found: ['by person', 'those that have bounced, newest first: gsi1 `MAILBOXES#bounced`'],
  schema: mailboxSchema,
  key: (personId: string) => ({ pk: `PERSON#${personId}`, sk: 'MAILBOX' }),
  idOf: ({ personId }) => personId,
  indexes: listed,
});

/** As 0.1.0 stored it. Counts for the person whom it names, and is not written any more. */
export const addressMailboxes = noun({
  kind: 'mailbox',
  holds: 'As `person-mailbox`, under the hash of the address; stored by 0.1.0',
  example: '9f86d0',
  found: ['by address', 'those that have bounced, newest first: gsi1 `MAILBOXES#bounced`'],
  schema: mailboxSchema,
  key: (addressHash: string) => ({ pk: `MAILBOX#${addressHash}`, sk: 'MAILBOX' }),
  idOf: ({ addressHash }) => addressHash,
  indexes: listed,
});

export const deliveries = noun({
  kind: 'delivery',
  holds: 'What became of the mail that brought an invitation',
  example: '5b2f.provider-889640782',
  found: [],
  schema: deliverySchema,
  key: (invitationId: string) => ({ pk: `DELIVERY#${invitationId}`, sk: 'DELIVERY' }),
  idOf: ({ invitationId }) => invitationId,
});

/** Written before an invitation's mail is handed over: who may have heard of a meeting must hear of its end. */
export const tellings = noun({
  kind: 'telling',
  holds: 'That a person has been mailed an invitation, and so must hear when it is taken back',
  example: { invitationId: '5b2f.provider-889640782', personId: '4f1c' },
  found: ['of an invitation: `DELIVERY#<invitation>`, `TOLD#`'],
  schema: z.object({ invitationId: z.string(), personId: z.string(), at: instantSchema }),
  key: ({ invitationId, personId }: { invitationId: string; personId: string }) => ({
    pk: `DELIVERY#${invitationId}`,
    sk: `TOLD#${personId}`,
  }),
  idOf: ({ invitationId, personId }) => ({ invitationId, personId }),
});
