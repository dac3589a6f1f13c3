import * as z from 'zod';
import { roles } from '../person/role.ts';
import { route } from '../route.ts';
import { notificationSchema } from './notification.ts';

export const notificationRoutes = {
  listMyNotifications: route({
    method: 'GET',
    path: '/me/notifications',
    summary: 'What waits for me or my organisation, the most pressing first',
    access: { roles },
    needs: ['table:read'],
    response: z.object({ items: z.array(notificationSchema) }),
    refusals: [],
  }),
} as const;
