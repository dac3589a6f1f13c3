import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { sideSchema, sides } from '../person/role.ts';
import { route } from '../route.ts';
import { lineSchema, reasonSchema } from '../text.ts';
import { profileContentSchema } from './content.ts';
import { profileSchema, profileStateSchema } from './profile.ts';
import { foundPartySchema } from './search.ts';

const shown = z.object({ profile: profileSchema, actions: z.array(z.string()) });
const owners = { roles: sides } as const;
const moderators = { roles: ['moderator'] } as const;
const one = z.object({ profileId: z.string().max(60) });
const write = ['table:read', 'table:write'] as const;

/** A step that a party takes with its own profile. */
const mine = <const Path extends string>(step: Path, summary: string) =>
  route({
    method: 'POST',
    path: `/me/profile/${step}`,
    summary,
    access: owners,
    needs: write,
    versioned: true,
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  });

export const profileRoutes = {
  getMyProfile: route({
    method: 'GET',
    path: '/me/profile',
    summary: 'My own organisation’s profile',
    access: owners,
    needs: ['table:read'],
    response: shown,
    refusals: ['not-found'],
  }),
  createMyProfile: route({
    method: 'POST',
    path: '/me/profile',
    summary: 'Begin my organisation’s profile as a draft',
    access: owners,
    needs: write,
    status: 201,
    body: profileContentSchema,
    response: shown,
    refusals: ['already-exists'],
  }),
  changeMyProfile: route({
    method: 'PUT',
    path: '/me/profile',
    summary: 'Change the profile; what is scored takes effect when approved',
    access: owners,
    needs: write,
    versioned: true,
    body: profileContentSchema,
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }),
  submitMyProfile: mine('submit', 'Ask the moderators to approve the profile, or its change'),
  discardMyChange: mine('discard', 'Drop a change that has not been approved'),
  pauseMyProfile: mine('pause', 'Stay out of new runs for a while'),
  resumeMyProfile: mine('resume', 'Take part in new runs again'),
  withdrawMyProfile: mine('withdraw', 'Withdraw the profile; it can be taken up again as a draft'),
  listProfiles: route({
    method: 'GET',
    path: '/profiles',
    summary: 'Profiles by side and state',
    access: moderators,
    needs: ['table:read'],
    query: z.object({ side: sideSchema, state: profileStateSchema, ...pageQuery }),
    response: pageOf(shown),
    refusals: ['bad-cursor'],
  }),
  searchParties: route({
    method: 'GET',
    path: '/moderation/parties',
    summary: 'Approved parties by a part of their name, or the beginning of their organisation number',
    access: moderators,
    needs: ['table:read'],
    query: z.object({ text: lineSchema(200, 2) }),
    response: z.object({ items: z.array(foundPartySchema) }),
    refusals: [],
  }),
  getProfile: route({
    method: 'GET',
    path: '/profiles/{profileId}',
    summary: 'One profile',
    access: moderators,
    needs: ['table:read'],
    params: one,
    response: shown,
    refusals: ['not-found'],
  }),
  approveProfile: route({
    method: 'POST',
    path: '/profiles/{profileId}/approve',
    summary: 'Approve a submitted profile, or the change to an active one',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }),
  sendBackProfile: route({
    method: 'POST',
    path: '/profiles/{profileId}/send-back',
    summary: 'Send a submitted profile back with a reason',
    access: moderators,
    needs: write,
    versioned: true,
    params: one,
    body: z.object({ reason: reasonSchema }),
    response: shown,
    refusals: ['not-found', 'wrong-state'],
  }),
} as const;
