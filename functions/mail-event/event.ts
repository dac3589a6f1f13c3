import * as z from 'zod';
import { emailSchema } from '../../shared/text.ts';

const addressed = z.array(z.object({ emailAddress: z.string() })).min(1);
const tag = z.array(z.string()).min(1).optional();

/** What SES publishes of a mail, as far as it is acted on; our own tags say what the mail was and for whom. */
export const mailEventSchema = z.object({
  detail: z
    .object({
      mail: z.object({ tags: z.object({ entry: tag, person: tag }) }),
      eventType: z.string(),
      bounce: z.object({ bounceType: z.string(), bouncedRecipients: addressed }).optional(),
      complaint: z.object({ complainedRecipients: addressed }).optional(),
    })
    .transform(({ mail, eventType, bounce, complaint }) => ({
      eventType,
      outboxId: mail.tags.entry?.[0],
      personId: mail.tags.person?.[0],
      permanent: bounce?.bounceType === 'Permanent',
      // Each once: what is made of an address is one item of the table.
      addresses: [
        ...new Set(
          [...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])].map(
            ({ emailAddress }) => emailAddress.toLowerCase(),
          ),
        ),
      ].filter((address) => emailSchema.safeParse(address).success),
    })),
  time: z.iso.datetime(),
});
export type MailEvent = z.infer<typeof mailEventSchema>;
