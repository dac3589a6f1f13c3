import type { Change } from './change.ts';
import { profiles } from './nouns/profiles.ts';

/** Writes nothing: holds the transaction to the party's profile still being approved when it is committed. */
export const stillApproved = (profileId: string): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: profiles.key(profileId),
      ConditionExpression: '#state IN (:active, :paused)',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':active': 'active', ':paused': 'paused' },
    },
  }),
  refused: () => 'profile-not-approved',
});
