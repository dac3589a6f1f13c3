import { refuse } from '../../shared/refusal.ts';
import { isUnderWay } from '../../shared/under-way.ts';
import type { Deps } from '../deps.ts';
import type { Change } from './change.ts';
import { toItem } from './noun.ts';
import { newestComputations } from './nouns/bookkeeping.ts';

type Claim = {
  /** What is computed for: `NEED#<id>` or `ROUND#<id>`. */
  of: string;
  /** Reads the run or schedule with this id. */
  read: (id: string) => Promise<Parameters<typeof isUnderWay>[0] | undefined>;
};

/**
 * Makes a computation the newest one of its need or round. Refuses `already-computing` while the one before is under way,
 * or where another request has claimed the place since it was looked at.
 */
export const claimComputation = async (deps: Deps, { of, read }: Claim, id: string): Promise<Change> => {
  const before = await deps.store.get(newestComputations, of);
  const computed = before && (await read(before.id));
  if (computed && isUnderWay(computed, deps.now())) return refuse('already-computing');
  return {
    write: (TableName) => ({
      Put: {
        TableName,
        Item: toItem(newestComputations, { of, id }),
        ...(before
          ? {
              ConditionExpression: '#id = :before',
              ExpressionAttributeNames: { '#id': 'id' },
              ExpressionAttributeValues: { ':before': before.id },
            }
          : { ConditionExpression: 'attribute_not_exists(pk)' }),
      },
    }),
    refused: () => 'already-computing',
  };
};
