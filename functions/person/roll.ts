import type { Deps } from '../deps.ts';
import { type Change, create, replace } from '../store/change.ts';
import { people, rolls } from '../store/nouns/people.ts';

const name = 'moderators';

/** Which moderators may act. A table of 0.1.0 has no roll yet: it is then read from the index. */
export type Roll = { moderators: string[]; version: number };

export const readRoll = async ({ store }: Pick<Deps, 'store'>): Promise<Roll> => {
  const roll = await store.get(rolls, name);
  if (roll) return roll;
  const listed = await store.all(people, { index: 'gsi1', partition: 'MODERATORS' });
  return { moderators: listed.map(({ personId }) => personId), version: 0 };
};

/** The roll with who may act after a decision, held to what was read: of two at the same time one is judged anew. */
export const keepRoll = (from: Roll, moderators: readonly string[]): Change => {
  const to = { name, moderators: [...moderators], version: from.version + 1 };
  return from.version === 0 ? create(rolls, to, 'conflict') : replace(rolls, { from: { name, ...from }, to });
};
