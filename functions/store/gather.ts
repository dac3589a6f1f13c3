import type { Task } from '../../shared/outbox.ts';
import type { Change } from './change.ts';

/** Items that one transaction holds. */
const mostInOne = 100;

/** The changes to write, and where each stood among those that were asked for. */
type Gathered = { changes: Change[]; places: number[] };

/**
 * Changes as they fit in one transaction. A table of forty has as many standings to be held to, invitations to write and
 * mails to send: where that is too much, all tasks become one entry, which writes them when its turn comes.
 */
export const gather = (asked: readonly Change[], write: (task: Task) => Change): Gathered => {
  const all = asked.map((change, place) => ({ change, place }));
  const tasks = asked.flatMap(({ task }) => task ?? []);
  const rest = asked.length > mostInOne ? all.filter(({ change }) => change.task === undefined) : all;
  const one =
    rest.length < all.length
      ? [{ change: write({ task: 'several', tasks }), place: asked.findIndex(({ task }) => task) }]
      : [];
  const kept = [...rest, ...one];
  return { changes: kept.map(({ change }) => change), places: kept.map(({ place }) => place) };
};
