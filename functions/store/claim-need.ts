import type { Need } from '../../shared/need/need.ts';
import type { Change } from './change.ts';
import { needs } from './nouns/needs.ts';

const runOf = (need: Need): string | undefined => ('currentRunId' in need ? need.currentRunId : undefined);

/** Published, with no consortium approved, and its newest published run as it was when the consortium was judged. */
const asJudged = (need: Need) => {
  const run = runOf(need);
  const sameRun = run === undefined ? 'attribute_not_exists(currentRunId)' : 'currentRunId = :run';
  return {
    condition: `attribute_not_exists(approvedConsortiumId) AND #state = :published AND ${sameRun}`,
    values: run === undefined ? {} : { ':run': run },
  };
};

/** Writes nothing: holds the transaction to the need as the consortium was judged by it. */
export const needAsJudged = (need: Need): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: needs.key(need.needId),
      ConditionExpression: asJudged(need).condition,
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':published': 'published', ...asJudged(need).values },
    },
  }),
  refused: () => 'conflict',
});

/** Writes nothing: holds the transaction to the need still being open. */
export const needStillOpen = (needId: string): Change => ({
  write: (TableName) => ({
    ConditionCheck: {
      TableName,
      Key: needs.key(needId),
      ConditionExpression: '#state = :published',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: { ':published': 'published' },
    },
  }),
  refused: () => 'conflict',
});

/**
 * Makes a consortium the approved one of its need. Only one can be: two approvals of two consortia at the same time are
 * told apart by this condition, whatever else of the need has changed since it was read.
 */
export const claimNeed = (need: Need, claim: { consortiumId: string; now: string }): Change => ({
  write: (TableName) => ({
    Update: {
      TableName,
      Key: needs.key(need.needId),
      UpdateExpression: 'SET approvedConsortiumId = :consortium, updatedAt = :now ADD #version :one',
      ConditionExpression: asJudged(need).condition,
      ExpressionAttributeNames: { '#state': 'state', '#version': 'version' },
      ExpressionAttributeValues: {
        ':consortium': claim.consortiumId,
        ':now': claim.now,
        ':published': 'published',
        ...asJudged(need).values,
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
