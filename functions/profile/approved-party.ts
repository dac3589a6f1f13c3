import { profileIdOf } from '../../shared/person/decide.ts';
import type { Actor } from '../../shared/person/person.ts';
import {
  type ApprovedProfile,
  isApproved,
  type Profile,
  requireApproved,
} from '../../shared/profile/profile.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { profiles } from '../store/nouns/profiles.ts';

const profileOf = ({ store }: Pick<Deps, 'store'>, actor: Actor): Promise<Profile | undefined> =>
  store.get(profiles, profileIdOf(actor) ?? refuse('forbidden'));

/** Whether the actor acts for a party whose profile NAV has approved, and which has not withdrawn it. */
export const isApprovedParty = async (deps: Pick<Deps, 'store'>, actor: Actor): Promise<boolean> => {
  const profile = await profileOf(deps, actor);
  return profile !== undefined && isApproved(profile);
};

/** The actor's own approved profile; refuses `profile-not-approved` where there is none. */
export const requireApprovedParty = async (
  deps: Pick<Deps, 'store'>,
  actor: Actor,
): Promise<ApprovedProfile> => requireApproved(await profileOf(deps, actor));
