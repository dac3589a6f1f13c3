import * as z from 'zod';
import { lineSchema } from '../text.ts';

export const meetingForms = ['on-site', 'online'] as const;
export const meetingFormSchema = z.enum(meetingForms);
export type MeetingForm = z.infer<typeof meetingFormSchema>;

export const secureLinkSchema = z.url({ protocol: /^https$/ }).max(500);

/** Where people meet: an address, an online link, or both. */
export const whereabouts = {
  place: lineSchema(200).optional(),
  onlineLink: secureLinkSchema.optional(),
};

const hasWhereabouts = ({ place, onlineLink }: { place?: unknown; onlineLink?: unknown }): boolean =>
  place !== undefined || onlineLink !== undefined;

/** An object whose refinement says that it takes place somewhere. */
export const somewhere = <
  S extends z.ZodType<{ place?: string | undefined; onlineLink?: string | undefined }>,
>(
  schema: S,
): S =>
  schema.refine(hasWhereabouts, {
    path: ['place'],
    params: { code: 'place-or-link' },
    message: 'Give a place, an online link or both',
  });
