import type { Change } from './change.ts';
import { standings } from './nouns/standings.ts';

/** Counts a change of a party's profile, people or conflicts. Adding needs no read, so it never conflicts by version. */
export const bumpStanding = (profileId: string): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: standings.key(profileId),
      UpdateExpression: 'SET profileId = :profile, #kind = :kind ADD #version :one',
      ExpressionAttributeNames: { '#kind': 'kind', '#version': 'version' },
      ExpressionAttributeValues: { ':profile': profileId, ':kind': standings.kind, ':one': 1 },
    },
  }),
  refused: () => 'conflict',
});

/** Writes nothing: holds the transaction to a party's standing as it was read before the party was judged. */
export const standingAsRead = ({ profileId, version }: { profileId: string; version: number }): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: standings.key(profileId),
      ...(version === 0
        ? { ConditionExpression: 'attribute_not_exists(pk)' }
        : {
            ConditionExpression: '#version = :version',
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':version': version },
          }),
    },
  }),
  refused: () => 'conflict',
});
