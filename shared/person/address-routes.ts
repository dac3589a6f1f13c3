import * as z from 'zod';
import { route } from '../route.ts';
import { emailSchema } from '../text.ts';
import { mineSchema } from './view.ts';

const write = ['table:read', 'table:write'] as const;
const one = z.object({ token: z.string().min(20).max(600) });
/** Who holds the link has the mailbox, so the address is all that there is to show. */
const asked = z.object({ email: emailSchema });

/** A person's own address. A link that is mailed to it confirms it, without a login. */
export const addressRoutes = {
  resendConfirmation: route({
    method: 'POST',
    path: '/me/address/resend',
    summary: 'Mail a new link to the address of mine that waits; the link before is no longer valid',
    access: 'signed-in',
    needs: write,
    versioned: true,
    response: mineSchema,
    refusals: ['not-registered', 'forbidden', 'wrong-state'],
  }),
  cancelAddressChange: route({
    method: 'POST',
    path: '/me/address/cancel',
    summary: 'Keep the address that I have: the one that waits, and its link, are given up',
    access: 'signed-in',
    needs: write,
    versioned: true,
    response: mineSchema,
    refusals: ['not-registered', 'forbidden', 'wrong-state'],
  }),
  getAddressLink: route({
    method: 'GET',
    path: '/address-links/{token}',
    summary: 'Which address a link in a mail would confirm; nothing is confirmed by looking',
    access: 'public',
    needs: ['table:read'],
    params: one,
    response: asked,
    refusals: ['link-not-valid'],
  }),
  confirmByLink: route({
    method: 'POST',
    path: '/address-links/{token}',
    summary: 'Confirm an address by a link in a mail; works once',
    access: 'public',
    needs: write,
    params: one,
    response: asked,
    refusals: ['link-not-valid', 'conflict'],
  }),
} as const;
