import type { Change } from './change.ts';
import { needs } from './nouns/needs.ts';

/**
 * Makes a consortium the approved one of its need. Only one can be: two approvals of two consortia at the same time are
 * told apart by this condition, whatever else of the need has changed since it was read.
 */
export const claimNeed = (needId: string, claim: { consortiumId: string; now: string }): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: needs.key(needId),
      UpdateExpression: 'SET approvedConsortiumId = :consortium, updatedAt = :now ADD #version :one',
      ConditionExpression: 'attribute_not_exists(approvedConsortiumId) AND #state = :published',
      ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
      ExpressionAttributeValues: {
        ':consortium': claim.consortiumId,
        ':now': claim.now,
        ':published': 'published',
        ':one': 1,
      },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }),
  refused: (found) => {
    if (found === undefined) return 'not-found';
    return found.approvedConsortiumId === undefined ? 'wrong-state' : 'another-consortium-approved';
  },
});

/** Makes room for another consortium of the need, whatever else of it has changed; it must be this one that has the room. */
export const releaseNeed = (needId: string, claim: { consortiumId: string; now: string }): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: needs.key(needId),
      UpdateExpression: 'SET updatedAt = :now REMOVE approvedConsortiumId ADD #version :one',
      ConditionExpression: 'approvedConsortiumId = :consortium',
      ExpressionAttributeNames: { '#version': 'version' },
      ExpressionAttributeValues: { ':consortium': claim.consortiumId, ':now': claim.now, ':one': 1 },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }),
  refused: (found) => (found === undefined ? 'not-found' : 'wrong-state'),
});
