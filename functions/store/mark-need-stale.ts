import type { Change } from './change.ts';
import { needs } from './nouns/needs.ts';

/** Says that the market has moved since the need's shown run, whatever else of the need changes at the same time. */
export const markNeedStale = (needId: string): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: needs.key(needId),
      UpdateExpression: 'SET stale = :yes ADD #version :one',
      ConditionExpression: '#state = :published AND stale = :no',
      ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
      ExpressionAttributeValues: { ':yes': true, ':no': false, ':published': 'published', ':one': 1 },
    },
  }),
  refused: () => 'wrong-state',
});
