import { type Mailbox, mailboxFollows } from '../../shared/mailbox/mailbox.ts';
import type { Change } from './change.ts';
import { toItem } from './noun.ts';
import { mailboxes } from './nouns/mailboxes.ts';

/** Stores what is known of a person's mailbox, unless as much is known of the same address already. */
export const stopMailbox = (mailbox: Mailbox): Change => {
  const before = mailboxFollows[mailbox.state].map((state, at) => [`:before${at}`, state] as const);
  const isNext = before.map(([name]) => ` OR #state = ${name}`).join('');
  return {
    write: (TableName) => ({
      Put: {
        TableName,
        Item: toItem(mailboxes, mailbox),
        ConditionExpression: `attribute_not_exists(pk) OR addressHash <> :address${isNext}`,
        ...(isNext ? { ExpressionAttributeNames: { '#state': 'state' } } : {}),
        ExpressionAttributeValues: { ':address': mailbox.addressHash, ...Object.fromEntries(before) },
      },
    }),
    refused: () => 'wrong-state',
  };
};
