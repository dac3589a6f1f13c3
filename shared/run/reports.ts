import * as z from 'zod';
import { differencesSchema } from '../matching/differences.ts';
import { fairnessSchema } from '../matching/fairness.ts';
import { sensitivitySchema } from '../matching/sensitivity.ts';

/** What is told of a run beside its consortia; made by composing again, so it is made with the run and kept. */
export const runReportsSchema = z.object({ fairness: fairnessSchema, sensitivity: sensitivitySchema });
export type RunReports = z.infer<typeof runReportsSchema>;

/** Differences from an earlier run, with the names that people know the parties by. */
export const runDifferencesSchema = differencesSchema.extend({
  before: z.string(),
  names: z.record(z.string(), z.string()),
});
