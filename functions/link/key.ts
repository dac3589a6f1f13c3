import { randomBytes } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { create } from '../store/change.ts';
import { secrets } from '../store/nouns/secrets.ts';

const name = 'answer-links';

/** The key that answer links are signed with; none before the first was sent. */
export const findKey = async ({ store }: Deps): Promise<string | undefined> =>
  (await store.get(secrets, name))?.key;

/** The key, made the first time that one is needed. Of two who make it at the same time, both get the first's. */
export const takeKey = async (deps: Deps): Promise<string> => {
  const found = await findKey(deps);
  if (found !== undefined) return found;
  const key = randomBytes(32).toString('base64url');
  await deps.store.tryCommit([create(secrets, { name, key, createdAt: deps.now() })]);
  const kept = await findKey(deps);
  if (kept === undefined) throw new Error('The key of answer links could not be kept');
  return kept;
};
