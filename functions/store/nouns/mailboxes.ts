import { deliverySchema, mailboxSchema } from '../../../shared/mailbox/mailbox.ts';
import { noun } from '../noun.ts';

export const mailboxes = noun({
  kind: 'mailbox',
  holds: 'That mail to an address has bounced, or that somebody has had enough of it',
  example: '9f86d0',
  found: ['those that have bounced, newest first: gsi1 `MAILBOXES#bounced`'],
  schema: mailboxSchema,
  key: (addressHash: string) => ({ pk: `MAILBOX#${addressHash}`, sk: 'MAILBOX' }),
  idOf: ({ addressHash }) => addressHash,
  indexes: ({ state, since, addressHash }) =>
    state === 'bounced' ? { gsi1pk: 'MAILBOXES#bounced', gsi1sk: `${since}#${addressHash}` } : {},
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
