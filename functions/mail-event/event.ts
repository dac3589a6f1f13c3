import * as z from 'zod';

const addressed = z.array(z.object({ emailAddress: z.string() })).min(1);
const tag = z.array(z.string()).min(1).optional();

/** What SES publishes of a mail, as far as it is acted on; our own tags say what the mail was and for whom. */
export const mailEventSchema = z.object({
  detail: z
    .object({
      mail: z.object({
        tags: z.object({ entry: tag, person: tag, address: tag }),
        destination: z.array(z.string()).optional(),
      }),
      eventType: z.string(),
      bounce: z.object({ bounceType: z.string(), bouncedRecipients: addressed }).optional(),
      complaint: z.object({ complainedRecipients: addressed }).optional(),
    })
    .transform(({ mail, eventType, bounce, complaint }) => ({
      eventType,
      outboxId: mail.tags.entry?.[0],
      personId: mail.tags.person?.[0],
      permanent: bounce?.bounceType === 'Permanent',
      /** Of the address that we sent to, by our own tag: what a receiving server writes is its own spelling. */
      addressHash: mail.tags.address?.[0],
      /** Mails of 0.1.0 have no such tag. Each goes to one address. */
      addresses: [
        ...(mail.destination ?? []),
        ...[...(bounce?.bouncedRecipients ?? []), ...(complaint?.complainedRecipients ?? [])].map(
          ({ emailAddress }) => emailAddress,
        ),
      ],
    })),
  time: z.iso.datetime(),
});
export type MailEvent = z.infer<typeof mailEventSchema>;
