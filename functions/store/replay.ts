import type { Replacement } from '../../shared/consortium/replacement.ts';
import type { OutboxEntry } from '../../shared/outbox.ts';
import { replayRun } from '../../shared/run/decide.ts';
import type { Run } from '../../shared/run/run.ts';
import { type Change, replace } from './change.ts';
import { toItem } from './noun.ts';
import { outbox } from './nouns/bookkeeping.ts';
import { runs } from './nouns/needs.ts';
import { replacements } from './nouns/replacements.ts';
import type { Store } from './store.ts';

/** Puts an entry on the stream again, unless it has been carried out in the meantime. */
const touch = (entry: OutboxEntry): Change => ({
  write: (TableName) => ({
    Put: {
      TableName,
      Item: toItem<OutboxEntry, string>(outbox, { ...entry, state: 'pending', replays: entry.replays + 1 }),
      ConditionExpression: '#state IN (:pending, :givenUp) AND replays = :replays',
      ExpressionAttributeNames: { '#state': 'state' },
      ExpressionAttributeValues: {
        ':pending': 'pending',
        ':givenUp': 'given-up',
        ':replays': entry.replays,
      },
    },
  }),
  refused: () => 'wrong-state',
});

/** Asks for the search again; whoever has thought better of leaving is left alone by it. */
const searchAgain = (from: Replacement): Change =>
  replace(replacements, { from, to: { ...from, version: from.version + 1 } });

const ask = (run: Run): Change => replace(runs, { from: run, to: replayRun(run) });

export type Replayed = { tasks: number; runs: number; replacements: number };

/**
 * Replays what was given up or never came through: open outbox entries, runs that have not ended, and searches for who
 * could take a place. The table itself
 * says what is open, so nothing depends on a stream's or a queue's memory. Each is put on the stream again at once;
 * what is done in the meantime is left alone, and doing it twice does no harm.
 */
export const replayOpen = async (store: Store): Promise<Replayed> => {
  const [entries, unfinished, unsearched] = await Promise.all([
    store.all(outbox, { index: 'gsi1', partition: 'OUTBOX#open' }),
    store.all(runs, { index: 'gsi2', partition: 'RUNS#open' }),
    store.all(replacements, { index: 'gsi2', partition: 'REPLACEMENTS#open' }),
  ]);
  const replayed = async (change: Change) => ((await store.tryCommit([change])) === undefined ? 1 : 0);
  const counts = { tasks: 0, runs: 0, replacements: 0 };
  for (const entry of entries) counts.tasks += await replayed(touch(entry));
  for (const run of unfinished) counts.runs += await replayed(ask(run));
  for (const one of unsearched) counts.replacements += await replayed(searchAgain(one));
  return counts;
};
