import type { OutboxEntry } from '../../shared/outbox.ts';
import type { Change } from './change.ts';
import { toItem } from './noun.ts';
import { outbox } from './nouns/bookkeeping.ts';

/** The entry's next state, unless somebody else has finished it in the meantime. */
export const finishTask = (next: OutboxEntry): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem(outbox, next),
      ConditionExpression: '#state = :pending',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':pending': 'pending' },
    },
  }),
  refused: () => 'wrong-state',
});
