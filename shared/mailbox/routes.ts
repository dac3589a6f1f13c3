import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { roles } from '../person/role.ts';
import { route } from '../route.ts';
import { instantSchema } from '../text.ts';
import { deliverySchema, mailboxSchema, mailStateSchema, unsentReasons } from './mailbox.ts';

const write = ['table:read', 'table:write'] as const;
const mine = z.object({
  state: mailStateSchema,
  since: instantSchema.optional(),
  actions: z.array(z.string()),
});

/** What is known of where mail goes, and what a person wants of it. */
export const mailboxRoutes = {
  getMyMailbox: route({
    method: 'GET',
    path: '/me/mailbox',
    summary: 'Whether mail reaches me: open, bounced, or unsubscribed from what is not necessary',
    access: { roles },
    needs: ['table:read'],
    response: mine,
    refusals: [],
  }),
  unsubscribeMe: route({
    method: 'POST',
    path: '/me/mailbox/unsubscribe',
    summary: 'Get only the mail that I must receive',
    access: { roles },
    needs: write,
    response: mine,
    refusals: ['wrong-state'],
  }),
  reopenMyMailbox: route({
    method: 'POST',
    path: '/me/mailbox/reopen',
    summary: 'Get all mail again, also after the address has refused it',
    access: { roles },
    needs: write,
    response: mine,
    refusals: [],
  }),
  listStoppedMailboxes: route({
    method: 'GET',
    path: '/moderation/mailboxes',
    summary: 'Whose address mail no longer goes to, the newest first',
    access: { roles: ['moderator'] },
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(mailboxSchema.omit({ addressHash: true }).extend({ name: z.string() })),
    refusals: ['bad-cursor'],
  }),
  getDelivery: route({
    method: 'GET',
    path: '/invitations/{invitationId}/delivery',
    summary: 'What became of the mail that brought an invitation',
    access: { roles: ['moderator'] },
    needs: ['table:read'],
    params: z.object({ invitationId: z.string().max(200) }),
    response: z.object({
      mail: z.enum(['waiting', 'sent', 'failed']),
      /** What keeps mail from the person now, where it failed. */
      why: z.enum(unsentReasons).optional(),
      delivery: deliverySchema.omit({ invitationId: true, mailedAt: true }).optional(),
    }),
    refusals: ['not-found'],
  }),
} as const;
