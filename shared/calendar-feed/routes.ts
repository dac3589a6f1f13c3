import * as z from 'zod';
import { sides } from '../person/role.ts';
import { route } from '../route.ts';
import { instantSchema } from '../text.ts';

const parties = { roles: sides } as const;
const write = ['table:read', 'table:write'] as const;
const state = z.object({
  state: z.enum(['on', 'off']),
  /** When the address that works now was made. */
  since: instantSchema.optional(),
  actions: z.array(z.enum(['create', 'renew', 'revoke'])),
});

/** A person's own meetings as a calendar that other programs subscribe to, by an address that can be revoked. */
export const calendarFeedRoutes = {
  getMyCalendarFeed: route({
    method: 'GET',
    path: '/me/calendar-feed',
    summary: 'Whether my meetings can be subscribed to; the address itself is shown only when it is made',
    access: parties,
    needs: ['table:read'],
    response: state,
    refusals: [],
  }),
  makeMyCalendarFeed: route({
    method: 'PUT',
    path: '/me/calendar-feed',
    summary: 'Make an address that my meetings can be subscribed to at; the one before stops working',
    access: parties,
    needs: write,
    response: state.extend({ url: z.url() }),
    refusals: [],
  }),
  revokeMyCalendarFeed: route({
    method: 'DELETE',
    path: '/me/calendar-feed',
    summary: 'Stop the subscription to my meetings: its address answers no more',
    access: parties,
    needs: write,
    response: state,
    refusals: [],
  }),
  getCalendarFeed: route({
    method: 'GET',
    path: '/calendar-feeds/{token}',
    summary: 'The meetings of whoever made the address, as a calendar (RFC 5545)',
    access: 'public',
    needs: ['table:read'],
    params: z.object({ token: z.string().min(20).max(200) }),
    media: 'text/calendar',
    response: z.string(),
    refusals: ['not-found'],
  }),
} as const;
