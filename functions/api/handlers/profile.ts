import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { sides } from '../../../shared/person/roles.ts';
import type { ProfileContent } from '../../../shared/profile/content.ts';
import {
  approveProfile,
  changeProfile,
  discardChange,
  profileActions,
  sendBackProfile,
  setPaused,
  submitProfile,
  withdrawProfile,
} from '../../../shared/profile/decide.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import type { profileRoutes } from '../../../shared/profile/routes.ts';
import { partiesNamed } from '../../../shared/profile/search.ts';
import { requireConsistent } from '../../../shared/profile/terms.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { Deps } from '../../deps.ts';
import { type Change, create } from '../../store/change.ts';
import { marketRows, profiles } from '../../store/nouns/profiles.ts';
import { storeProfile } from '../../store/profile.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion, taxonomiesNow } from './common.ts';

const shown = (profile: Profile, actor: Actor) => ({
  body: {
    profile,
    actions: profileActions(profile, {
      role: actor.role,
      owner: profileIdOf(actor) === profile.profileId,
    }),
  },
  version: profile.version,
});

const own = (actor: Actor): string => profileIdOf(actor) ?? refuse('forbidden');

/** Refuses content of another side than the actor's, and content that cannot be. */
const requireOwnSide = async (deps: Deps, actor: Actor, content: ProfileContent) => {
  if (content.side !== actor.role)
    refuse('invalid-input', {
      errors: [{ path: '$.side', code: 'other-side', message: `must be ${actor.role}` }],
    });
  const [stored, taxonomies] = await Promise.all([deps.store.get(profiles, own(actor)), taxonomiesNow(deps)]);
  requireConsistent(stored ?? { profileId: own(actor) }, content, taxonomies);
};

type Taken = {
  actor: Actor;
  version: number;
  action: string;
  reason?: string;
  tasks?: Change[];
  decide: (profile: Profile, now: string) => Profile;
};

/** One step of a profile's life: decided by the core, written with its audit entry and what follows from it. */
const take = async (deps: Deps, profileId: string, step: Taken) => {
  const from = await find(deps, profiles, profileId);
  const to = step.decide(from, deps.now());
  requireVersion(from, step.version);
  await deps.store.commit([
    ...storeProfile(deps, { from, to }),
    deps.store.audit({
      by: step.actor.personId,
      action: `${step.action}-profile`,
      record: `PROFILE#${profileId}`,
      from: from.state,
      to: to.state,
      ...(step.reason ? { reason: step.reason } : {}),
    }),
    ...(step.tasks ?? []),
  ]);
  return shown(to, step.actor);
};

type Mine = { actor: Actor; version: number };
const mine =
  (action: string, decide: Taken['decide']) =>
  ({ actor, version }: Mine, deps: Deps) =>
    take(deps, own(actor), { actor, version, action, decide });

export const profileHandlers: Handlers<typeof profileRoutes> = {
  getMyProfile: async ({ actor }, deps) => shown(await find(deps, profiles, own(actor)), actor),

  createMyProfile: async ({ actor, body, remember }, deps) => {
    await requireOwnSide(deps, actor, body);
    const now = deps.now();
    const profile: Profile = {
      profileId: own(actor),
      organisation: actor.organisation,
      contactPersonId: actor.personId,
      content: body,
      version: 1,
      createdAt: now,
      updatedAt: now,
      state: 'draft',
    };
    const answer = shown(profile, actor);
    await deps.store.commit([
      create(profiles, profile),
      deps.store.audit({
        by: actor.personId,
        action: 'create-profile',
        record: `PROFILE#${profile.profileId}`,
        to: 'draft',
      }),
      ...remember(answer),
    ]);
    return answer;
  },

  changeMyProfile: async ({ actor, version, body }, deps) => {
    await requireOwnSide(deps, actor, body);
    return take(deps, own(actor), {
      actor,
      version,
      action: 'change',
      decide: (profile, now) => changeProfile(profile, body, now),
    });
  },

  submitMyProfile: mine('submit', submitProfile),
  discardMyChange: mine('discard', discardChange),
  pauseMyProfile: mine('pause', (profile, now) => setPaused(profile, true, now)),
  resumeMyProfile: mine('resume', (profile, now) => setPaused(profile, false, now)),
  withdrawMyProfile: ({ actor, version }, deps) => {
    const profileId = own(actor);
    return take(deps, profileId, {
      ...{ actor, version, action: 'withdraw', decide: withdrawProfile },
      tasks: [deps.store.task({ task: 'leave', profileId, by: actor.personId })],
    });
  },

  listProfiles: async ({ actor, query: { side, state, limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(profiles, {
      list: { index: 'gsi2', partition: `PROFILES#${side}#${state}` },
      page: { limit, cursor },
    });
    return { body: { items: items.map((profile) => shown(profile, actor).body), next } };
  },

  searchParties: async ({ query: { text } }, deps) => {
    const rows = await Promise.all(
      sides.map((side) => deps.store.all(marketRows, { partition: `MARKET#${side}` })),
    );
    return { body: { items: partiesNamed(rows.flat(), text) } };
  },

  getProfile: async ({ actor, params }, deps) => shown(await find(deps, profiles, params.profileId), actor),

  approveProfile: ({ actor, version, params: { profileId } }, deps) =>
    take(deps, profileId, {
      actor,
      version,
      action: 'approve',
      decide: approveProfile,
      tasks: [deps.store.task({ task: 'tell-profile-approved', profileId })],
    }),

  sendBackProfile: ({ actor, version, params: { profileId }, body: { reason } }, deps) =>
    take(deps, profileId, {
      actor,
      version,
      action: 'send-back',
      reason,
      decide: (profile, now) => sendBackProfile(profile, reason, now),
      tasks: [deps.store.task({ task: 'tell-profile-sent-back', profileId, reason })],
    }),
};
