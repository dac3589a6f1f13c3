import { type Delivery, deliveryFollows } from '../../shared/mailbox/mailbox.ts';
import type { Change } from './change.ts';
import { toItem } from './noun.ts';
import { deliveries } from './nouns/mailboxes.ts';

/**
 * Notes what became of an invitation's newest mail, unless more is known of it already: SES's events come in any order,
 * and more than once. Refuses `already-exists` where it is.
 */
export const noteDelivery = (delivery: Delivery): Change => {
  const before = deliveryFollows[delivery.state].map((state, at) => [`:before${at}`, state] as const);
  const isNext = before.map(([name]) => `#state = ${name}`).join(' OR ');
  const later = isNext && ` OR (mailedAt = :mailedAt AND (${isNext}))`;
  return {
    write: (TableName) => ({
      Put: {
        TableName,
        Item: toItem(deliveries, delivery),
        ConditionExpression: `attribute_not_exists(pk) OR mailedAt < :mailedAt${later}`,
        ...(later ? { ExpressionAttributeNames: { '#state': 'state' } } : {}),
        ExpressionAttributeValues: { ':mailedAt': delivery.mailedAt, ...Object.fromEntries(before) },
      },
    }),
    refused: () => 'already-exists',
  };
};
