import * as z from 'zod';
import { employerSchema, investorSchema, providerSchema } from '../matching/parties.ts';
import { organisationNameSchema, textSchema } from '../text.ts';

/** What an organisation says of itself; not scored, so a change takes effect at once. */
const presentation = {
  name: organisationNameSchema,
  description: textSchema(4000).default(''),
  website: z
    .url({ protocol: /^https?$/ })
    .max(300)
    .optional(),
};

/** What each side puts up; `terms` is that party's row of the market file, and all of it is scored. */
export const providerContentSchema = z.object({
  side: z.literal('provider'),
  ...presentation,
  terms: providerSchema.omit({ id: true }),
});
export const investorContentSchema = z.object({
  side: z.literal('investor'),
  ...presentation,
  terms: investorSchema.omit({ id: true }),
});
export const employerContentSchema = z.object({
  side: z.literal('employer'),
  ...presentation,
  terms: employerSchema.omit({ id: true }),
});

export const profileContentSchema = z
  .discriminatedUnion('side', [providerContentSchema, investorContentSchema, employerContentSchema])
  .meta({ id: 'ProfileContent' });
export type ProfileContent = z.infer<typeof profileContentSchema>;
