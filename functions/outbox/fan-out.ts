import type { OneTask } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';

/**
 * Writes one task for each of many receivers. Their ids come from the task that asks and from the receiver, so that a
 * second attempt finds what the first has written, and nobody is told twice.
 */
export const fanOut = async <T>(
  deps: Deps,
  receivers: readonly T[],
  { outboxId, idOf, taskFor }: { outboxId: string; idOf: (one: T) => string; taskFor: (one: T) => OneTask },
): Promise<void> => {
  for (const one of receivers) {
    const failure = await deps.store.tryCommit([
      deps.store.task(taskFor(one), `${outboxId}.${deps.hash(idOf(one)).slice(0, 16)}`),
    ]);
    if (failure && failure.code !== 'already-exists') throw new Error(`${outboxId}: ${failure.code}`);
  }
};
