import type { Change } from './change.ts';
import { people } from './nouns/people.ts';

/** Writes nothing: holds the transaction to the person's address not being confirmed when it is committed. */
export const stillUnconfirmed = (personId: string): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: people.key(personId),
      ConditionExpression: 'emailState = :unconfirmed',
      ExpressionAttributeValues: { ':unconfirmed': 'unconfirmed' },
    },
  }),
  refused: () => 'conflict',
});
