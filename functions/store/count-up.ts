import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { table as keys } from '../../shared/table.ts';
import type { Table } from './client.ts';
import { counters } from './nouns/allowances.ts';

export type Count = { allowance: string; subjectHash: string; window: number; limit: number; until: number };

/**
 * Adds one to a counter unless it has reached its limit; false where it has. A single conditional update, so parallel
 * requests cannot pass the limit together, and none of them waits for another as in a transaction.
 */
export const countUp = async (table: Table, { limit, until, ...id }: Count): Promise<boolean> => {
  const update = new UpdateCommand({
    TableName: table.name,
    Key: counters.key(id),
    UpdateExpression:
      'SET allowance = :allowance, subjectHash = :subject, #window = :window, #until = :until, ' +
      '#expires = :until, #kind = :kind ADD #used :one',
    ConditionExpression: 'attribute_not_exists(#used) OR #used < :limit',
    ExpressionAttributeNames: {
      '#window': 'window',
      '#until': 'until',
      '#expires': keys.ttlAttribute,
      '#kind': 'kind',
      '#used': 'used',
    },
    ExpressionAttributeValues: {
      ':allowance': id.allowance,
      ':subject': id.subjectHash,
      ':window': id.window,
      ':until': until,
      ':kind': counters.kind,
      ':one': 1,
      ':limit': limit,
    },
  });
  try {
    await table.documents.send(update);
    return true;
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false;
    throw error;
  }
};
