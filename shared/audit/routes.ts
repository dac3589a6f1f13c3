import * as z from 'zod';
import { pageOf, pageQuery } from '../page.ts';
import { route } from '../route.ts';
import { auditEntrySchema } from './audit.ts';

/** The kinds of records that wait for a moderator. */
export const queueKinds = ['profile', 'person', 'consortium', 'replacement', 'flag'] as const;

/** What waits for a moderator, and why. */
export const queueEntrySchema = z.object({
  kind: z.enum(queueKinds),
  id: z.string(),
  title: z.string(),
  why: z.enum(['new-profile', 'profile-change', 'person', 'recommendation', 'replacement', 'flag']),
  /** The reason that a consortium is recommended with, and by whom; that person cannot be the one to approve. */
  recommendation: z.object({ by: z.string(), byName: z.string(), reason: z.string() }).optional(),
  waitingSince: z.string(),
});
export type QueueEntry = z.infer<typeof queueEntrySchema>;

export const moderationRoutes = {
  listQueue: route({
    method: 'GET',
    path: '/moderation/queue',
    summary: 'What waits for a moderator, the longest waiting first',
    access: { roles: ['moderator'] },
    needs: ['table:read'],
    query: z.object(pageQuery),
    response: pageOf(queueEntrySchema),
    refusals: ['bad-cursor'],
  }),
  listAudit: route({
    method: 'GET',
    path: '/moderation/audit',
    summary: 'The audit log of a month, newest first, with who it was by name; with `record`, of one record',
    access: { roles: ['moderator'] },
    needs: ['table:read'],
    query: z.object({
      month: z
        .string()
        .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
        .optional(),
      record: z.string().max(120).optional(),
      ...pageQuery,
    }),
    response: pageOf(auditEntrySchema.extend({ byName: z.string().optional() })),
    refusals: ['bad-cursor'],
  }),
} as const;
