import * as z from 'zod';
import { contactPersonSchema } from '../consortium/view.ts';
import { invitationSchema } from '../invitation/invitation.ts';
import { sideSchema, sides } from '../person/role.ts';
import { route } from '../route.ts';
import { meetingViewSchema } from './view.ts';

const parties = { roles: sides } as const;

/** A meeting that my organisation has a seat at, with its invitation once there is one. */
const myMeetingSchema = z
  .object({
    meeting: meetingViewSchema,
    invitation: z
      .object({ invitation: invitationSchema, actions: z.array(z.string()), version: z.int() })
      .optional(),
  })
  .meta({ id: 'MyMeeting' });
export type MyMeeting = z.infer<typeof myMeetingSchema>;

/** Somebody of a consortium of mine who has signed up to the same round. */
const partnerSchema = z.object({
  profileId: z.string(),
  name: z.string(),
  side: sideSchema,
  /** Whether the two have a meeting in the round already, or have asked for one. */
  asked: z.boolean(),
  /** Whom to turn to there: the one who signed the party up. Told once one has signed up oneself. */
  contact: contactPersonSchema.optional(),
});

/** A party's meetings across rounds and consortia, and whom it may ask for one. */
export const myMeetingRoutes = {
  listAllMyMeetings: route({
    method: 'GET',
    path: '/me/meetings',
    summary: 'My organisation’s meetings, of every round and consortium, in the order of time',
    access: parties,
    needs: ['table:read'],
    response: z.object({ items: z.array(myMeetingSchema) }),
    refusals: [],
  }),
  listPartners: route({
    method: 'GET',
    path: '/rounds/{roundId}/partners',
    summary: 'Whom I may ask for a meeting in a round: the others of my consortia who have signed up to it',
    access: parties,
    needs: ['table:read'],
    params: z.object({ roundId: z.string().max(60) }),
    response: z.object({
      items: z.array(partnerSchema),
      /** `request` as long as meetings may be asked for. */
      actions: z.array(z.string()),
    }),
    refusals: ['not-found', 'profile-not-approved'],
  }),
  getInvitationCalendar: route({
    method: 'GET',
    path: '/invitations/{invitationId}/calendar',
    summary: 'The meeting of an invitation as a calendar file (RFC 5545)',
    access: parties,
    needs: ['table:read'],
    params: z.object({ invitationId: z.string().max(200) }),
    media: 'text/calendar',
    response: z.string(),
    refusals: ['not-found', 'wrong-state'],
  }),
} as const;
