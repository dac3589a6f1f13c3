import { randomBytes } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { create } from '../store/change.ts';
import { secrets } from '../store/nouns/secrets.ts';

/** Each kind of link has a key of its own: a token of one kind is no token of another. */
export type LinkKind = 'answer-links' | 'address-links';

/** The key that links of a kind are signed with; none before the first was sent. */
export const findKey = async ({ store }: Deps, name: LinkKind): Promise<string | undefined> =>
  (await store.get(secrets, name))?.key;

/** The key, made the first time that one is needed. Of two who make it at the same time, both get the first's. */
export const takeKey = async (deps: Deps, name: LinkKind): Promise<string> => {
  const found = await findKey(deps, name);
  if (found !== undefined) return found;
  const key = randomBytes(32).toString('base64url');
  await deps.store.tryCommit([create(secrets, { name, key, createdAt: deps.now() })]);
  const kept = await findKey(deps, name);
  if (kept === undefined) throw new Error(`The key of ${name} could not be kept`);
  return kept;
};
