import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { OneTask } from '../../shared/outbox.ts';
import type { RefusalCode } from '../../shared/refusal.ts';
import { table as keys } from '../../shared/table.ts';
import { type Noun, toItem } from './noun.ts';

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];
type Versioned = { version: number; state?: string };

/** One condition and write of a transaction, and what it means to the caller when its condition does not hold. */
export type Change = {
  write: (tableName: string) => TransactItem;
  /** `found` is the item as it is in the table, if there is one. */
  refused: (found: Record<string, unknown> | undefined) => RefusalCode;
  /** The task that it stores under an id of nobody's choice: stored with others in one item where there are many. */
  task?: OneTask;
};

const onFailure = { ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;

/** Stores a record that must not be there yet. */
export const create = <R extends object, Id>(
  of: Noun<R, Id>,
  record: R,
  refusal: RefusalCode = 'already-exists',
): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem(of, record),
      ConditionExpression: 'attribute_not_exists(pk)',
      ...onFailure,
    },
  }),
  refused: () => refusal,
});

/** Stores a record that must not be there yet, or whose time is over though nothing has deleted it. */
export const createAnew = <R extends object, Id>(
  of: Noun<R, Id>,
  record: R,
  { nowSeconds, refusal }: { nowSeconds: number; refusal: RefusalCode },
): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem(of, record),
      ConditionExpression: 'attribute_not_exists(pk) OR #expires <= :now',
      ExpressionAttributeNames: { '#expires': keys.ttlAttribute },
      ExpressionAttributeValues: { ':now': nowSeconds },
      ...onFailure,
    },
  }),
  refused: () => refusal,
});

/** Stores a record whatever was there. */
export const put = <R extends object, Id>(of: Noun<R, Id>, record: R): Change => ({
  write: (TableName) => ({ Put: { TableName, Item: toItem(of, record) } }),
  refused: () => 'conflict',
});

/** As it was read: in the same version and, where it has states, in the same one. */
const unchanged = ({ version, state }: Versioned) => ({
  ConditionExpression:
    state === undefined ? '#version = :version' : '#version = :version AND #state = :state',
  ExpressionAttributeNames: { '#version': 'version', ...(state === undefined ? {} : { '#state': 'state' }) },
  ExpressionAttributeValues: { ':version': version, ...(state === undefined ? {} : { ':state': state }) },
});

/**
 * Replaces a record as it was read with the next one. Told apart when it fails: gone, in another state, or changed
 * by somebody else in the same state.
 */
export const replace = <R extends Versioned, Id>(
  of: Noun<R, Id>,
  { from, to }: { from: R; to: R },
): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem(of, to),
      ...unchanged(from),
      ...onFailure,
    },
  }),
  refused: (found) => {
    if (found === undefined) return 'not-found';
    return found.state === from.state ? 'stale-version' : 'wrong-state';
  },
});

/** Writes nothing: holds the transaction to a record being as it was read. */
export const asRead = <R extends Versioned, Id>(of: Noun<R, Id>, record: R): Change => ({
  write: (TableName) => ({
    ConditionCheck: { TableName, Key: of.key(of.idOf(record)), ...unchanged(record) },
  }),
  refused: () => 'conflict',
});

/** Removes a record if it is there. */
export const remove = <R extends object, Id>(of: Noun<R, Id>, id: Id): Change => ({
  write: (TableName) => ({ Delete: { TableName, Key: of.key(id) } }),
  refused: () => 'conflict',
});

/** Removes a record that must be there. */
export const removeExisting = <R extends object, Id>(of: Noun<R, Id>, id: Id): Change => ({
  write: (TableName) => ({
    Delete: { TableName, Key: of.key(id), ConditionExpression: 'attribute_exists(pk)', ...onFailure },
  }),
  refused: () => 'not-found',
});
