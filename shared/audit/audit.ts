import * as z from 'zod';
import { instantSchema } from '../text.ts';

/** Who did what to which record, and why. Written in the same transaction as the change itself, and never changed. */
export const auditEntrySchema = z.object({
  at: instantSchema,
  /** A person, or `system`. */
  by: z.string(),
  action: z.string(),
  record: z.string(),
  from: z.string().optional(),
  to: z.string().optional(),
  reason: z.string().optional(),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
