import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { fanOut } from './fan-out.ts';

/** Writes each of the tasks as an entry of its own. Safe to repeat. */
export const several = async ({ tasks }: TaskOf<'several'>, deps: Deps, outboxId: string): Promise<[]> => {
  await fanOut(
    deps,
    tasks.map((task, place) => ({ task, place })),
    { outboxId, idOf: ({ place }) => String(place), taskFor: ({ task }) => task },
  );
  return [];
};
