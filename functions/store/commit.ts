import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import pRetry from 'p-retry';
import type { RefusalCode } from '../../shared/refusal.ts';
import type { Change } from './change.ts';
import type { Table } from './client.ts';

export type Failure = { code: RefusalCode; index: number };

const failureOf = (error: TransactionCanceledException, changes: readonly Change[]): Failure | undefined => {
  const reasons = error.CancellationReasons ?? [];
  const index = reasons.findIndex(({ Code }) => Code === 'ConditionalCheckFailed');
  const change = changes[index];
  if (change === undefined) return undefined;
  const item = reasons[index]?.Item;
  return { index, code: change.refused(item && unmarshall(item)) };
};

const isBusy = (error: TransactionCanceledException): boolean =>
  (error.CancellationReasons ?? []).some(({ Code }) =>
    ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'].includes(Code ?? ''),
  );

/**
 * Writes all changes or none, and tells which condition failed, if one did. Two transactions that touch one item at the
 * same time are tried again, a little later each time.
 */
export const tryCommit = async (table: Table, changes: readonly Change[]): Promise<Failure | undefined> => {
  const TransactItems = changes.map(({ write }) => write(table.name));
  const send = () => table.documents.send(new TransactWriteCommand({ TransactItems }));
  try {
    await pRetry(send, {
      retries: 4,
      minTimeout: 20,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof TransactionCanceledException && isBusy(error),
    });
    return undefined;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const failure = failureOf(error, changes);
    if (failure) return failure;
    if (isBusy(error)) return { index: -1, code: 'conflict' };
    throw error;
  }
};
