import * as z from 'zod';
import type { Lifecycle } from '../lifecycle.ts';
import { organisationSchema } from '../person/organisation.ts';
import { refuse } from '../refusal.ts';
import { instantSchema, reasonSchema } from '../text.ts';
import { profileContentSchema } from './content.ts';

export const profileStates = ['draft', 'submitted', 'sent-back', 'active', 'paused', 'withdrawn'] as const;
export const profileStateSchema = z.enum(profileStates);
export type ProfileState = (typeof profileStates)[number];

/** A change to an approved profile that touches what is scored, on its way to take effect. */
const changeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('draft'), content: profileContentSchema }),
  z.object({ state: z.literal('submitted'), content: profileContentSchema, submittedAt: instantSchema }),
  z.object({ state: z.literal('sent-back'), content: profileContentSchema, reason: reasonSchema }),
]);

const base = z.object({
  /** `<side>-<organisation number>`: an organisation has one profile on a side. */
  profileId: z.string(),
  organisation: organisationSchema,
  /** Who is invited on the party's behalf. */
  contactPersonId: z.string(),
  content: profileContentSchema,
  version: z.int(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
});
const approved = { approvedAt: instantSchema, change: changeSchema.optional() };

export const profileSchema = z
  .discriminatedUnion('state', [
    base.extend({ state: z.literal('draft') }),
    base.extend({ state: z.literal('submitted'), submittedAt: instantSchema }),
    base.extend({ state: z.literal('sent-back'), reason: reasonSchema }),
    base.extend({ state: z.literal('active'), ...approved }),
    base.extend({ state: z.literal('paused'), ...approved }),
    base.extend({ state: z.literal('withdrawn') }),
  ])
  .meta({ id: 'Profile' });
export type Profile = z.infer<typeof profileSchema>;
export type ApprovedProfile = Extract<Profile, { state: 'active' | 'paused' }>;

export const isApproved = (profile: Profile): profile is ApprovedProfile =>
  profile.state === 'active' || profile.state === 'paused';

/** The profile if NAV has approved it and it has not been withdrawn; a paused one counts. */
export const requireApproved = (profile: Profile | undefined): ApprovedProfile =>
  profile !== undefined && isApproved(profile) ? profile : refuse('profile-not-approved');

/** The life of a profile; `to` is where one without an earlier approval ends (see `decide.ts` for changes). */
export const profileLifecycle = {
  change: { from: ['draft', 'sent-back', 'active', 'paused', 'withdrawn'], to: 'draft', by: ['owner'] },
  submit: { from: ['draft', 'sent-back', 'active', 'paused'], to: 'submitted', by: ['owner'] },
  discard: { from: ['active', 'paused'], to: 'active', by: ['owner'] },
  approve: { from: ['submitted', 'active', 'paused'], to: 'active', by: ['moderator'] },
  'send-back': { from: ['submitted', 'active', 'paused'], to: 'sent-back', by: ['moderator'] },
  pause: { from: ['active'], to: 'paused', by: ['owner'] },
  resume: { from: ['paused'], to: 'active', by: ['owner'] },
  withdraw: {
    from: ['draft', 'submitted', 'sent-back', 'active', 'paused'],
    to: 'withdrawn',
    by: ['owner'],
  },
} as const satisfies Lifecycle<ProfileState>;
export type ProfileStep = keyof typeof profileLifecycle;
