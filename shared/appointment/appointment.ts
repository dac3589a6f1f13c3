import * as z from 'zod';
import { instantSchema } from '../text.ts';

/** That an independent evaluator is to verify the results of an approved consortium, and may therefore read it. */
export const appointmentSchema = z
  .object({
    consortiumId: z.string(),
    personId: z.string(),
    /** The evaluator and who they work for, as they were when appointed. */
    name: z.string(),
    organisation: z.string(),
    by: z.string(),
    at: instantSchema,
  })
  .meta({ id: 'Appointment' });
export type Appointment = z.infer<typeof appointmentSchema>;
