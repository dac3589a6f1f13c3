import type { Replacement } from '../../shared/consortium/replacement.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { Deps } from '../deps.ts';
import { type Change, put } from '../store/change.ts';
import { replacements } from '../store/nouns/replacements.ts';

/** Asks for who could take the place of a party of a consortium; the stream starts the search. */
export const replacementFor = (
  deps: Deps,
  { type, consortiumId, profileId, side }: Invitation,
  why: Replacement['why'],
): Change[] => {
  if (type !== 'consortium' || consortiumId === undefined) return [];
  const replacement: Replacement = {
    replacementId: `${consortiumId}.${profileId}`,
    consortiumId,
    leaving: { profileId, side, name: profileId },
    why,
    version: 1,
    requestedAt: deps.now(),
    passed: [],
    state: 'requested',
  };
  return [put(replacements, replacement)];
};
