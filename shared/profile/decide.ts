import { type Asker, requireStep, stepsNow } from '../lifecycle.ts';
import { refuse } from '../refusal.ts';
import type { ProfileContent } from './content.ts';
import {
  type ApprovedProfile,
  isApproved,
  type Profile,
  type ProfileStep,
  profileLifecycle,
} from './profile.ts';
import { sameTerms } from './terms.ts';

/** A step's outcome without its bookkeeping: each state with only its own fields. */
const common = (
  { profileId, organisation, contactPersonId, content, version, createdAt }: Profile,
  now: string,
) => ({
  profileId,
  organisation,
  contactPersonId,
  content,
  version: version + 1,
  createdAt,
  updatedAt: now,
});

const withoutChange = (profile: ApprovedProfile): ApprovedProfile => {
  const { change: _, ...rest } = profile;
  return rest;
};

const next = (profile: ApprovedProfile, now: string): ApprovedProfile => ({
  ...profile,
  version: profile.version + 1,
  updatedAt: now,
});

/** Some steps on an approved profile concern its waiting change, and need one in the right state. */
const changeStates: Partial<Record<ProfileStep, readonly string[]>> = {
  submit: ['draft', 'sent-back'],
  discard: ['draft', 'submitted', 'sent-back'],
  approve: ['submitted'],
  'send-back': ['submitted'],
};

const possible = (profile: Profile, step: ProfileStep): boolean => {
  const wanted = changeStates[step];
  if (!wanted || !isApproved(profile)) return true;
  return profile.change !== undefined && wanted.includes(profile.change.state);
};

/** What the asker may do with the profile now. */
export const profileActions = (profile: Profile, asker: Asker): ProfileStep[] =>
  stepsNow(profileLifecycle, profile.state, asker).filter((step) => possible(profile, step));

const require = (profile: Profile, step: ProfileStep) => {
  requireStep(profileLifecycle[step], profile.state);
  if (!possible(profile, step)) refuse('wrong-state', { detail: 'no change is waiting in the right state' });
};

/**
 * The profile with new content. Before the first approval it is a draft again; on an approved profile, what is not
 * scored takes effect at once. What is scored waits as a change, and so does the name, which others know the party by.
 */
export const changeProfile = (profile: Profile, content: ProfileContent, now: string): Profile => {
  require(profile, 'change');
  if (content.side !== profile.content.side)
    refuse('invalid-input', { detail: 'the side of a profile is fixed' });
  if (!isApproved(profile)) return { ...common(profile, now), content, state: 'draft' };
  const { name, terms } = profile.content;
  if (sameTerms(content, profile.content) && content.name === name)
    return next({ ...withoutChange(profile), content }, now);
  const effective = { ...content, name, terms } as ProfileContent;
  return next({ ...profile, content: effective, change: { state: 'draft', content } }, now);
};

export const submitProfile = (profile: Profile, now: string): Profile => {
  require(profile, 'submit');
  if (!isApproved(profile)) return { ...common(profile, now), state: 'submitted', submittedAt: now };
  const content = profile.change?.content ?? refuse('wrong-state');
  return next({ ...profile, change: { state: 'submitted', content, submittedAt: now } }, now);
};

/** Drops a waiting change; the approved profile stays as it is. */
export const discardChange = (profile: Profile, now: string): Profile => {
  require(profile, 'discard');
  return isApproved(profile) ? next(withoutChange(profile), now) : refuse('wrong-state');
};

export const approveProfile = (profile: Profile, now: string): Profile => {
  require(profile, 'approve');
  if (!isApproved(profile)) return { ...common(profile, now), state: 'active', approvedAt: now };
  const content = profile.change?.content ?? refuse('wrong-state');
  return next({ ...withoutChange(profile), content, approvedAt: now }, now);
};

export const sendBackProfile = (profile: Profile, reason: string, now: string): Profile => {
  require(profile, 'send-back');
  if (!isApproved(profile)) return { ...common(profile, now), state: 'sent-back', reason };
  const content = profile.change?.content ?? refuse('wrong-state');
  return next({ ...profile, change: { state: 'sent-back', content, reason } }, now);
};

/** Takes an approved profile out of the market for a while, or back into it. */
export const setPaused = (profile: Profile, paused: boolean, now: string): Profile => {
  require(profile, paused ? 'pause' : 'resume');
  return isApproved(profile)
    ? next({ ...profile, state: paused ? 'paused' : 'active' }, now)
    : refuse('wrong-state');
};

export const withdrawProfile = (profile: Profile, now: string): Profile => {
  require(profile, 'withdraw');
  return { ...common(profile, now), state: 'withdrawn' };
};
