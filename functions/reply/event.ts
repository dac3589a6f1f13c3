import * as z from 'zod';

const verdict = z
  .object({ status: z.string() })
  .transform(({ status }) => status)
  .optional();

/** What SES tells of a mail that it has received, with the mail itself (base64). */
const notificationSchema = z.object({
  notificationType: z.literal('Received'),
  mail: z.object({ messageId: z.string(), source: z.string(), timestamp: z.iso.datetime().optional() }),
  receipt: z.object({
    spamVerdict: verdict,
    virusVerdict: verdict,
    spfVerdict: verdict,
    dkimVerdict: verdict,
    dmarcVerdict: verdict,
  }),
  content: z.base64(),
});

/** A mail that was sent to the service, and what SES found of where it came from: `PASS`, `FAIL`, `GRAY` and others. */
export type ReceivedMail = {
  messageId: string;
  /** The envelope's sender. */
  source: string;
  /** An instant in UTC. */
  receivedAt?: string | undefined;
  verdicts: Partial<Record<'spam' | 'virus' | 'spf' | 'dkim' | 'dmarc', string | undefined>>;
  raw: Uint8Array<ArrayBuffer>;
};

const receivedMail = (text: string): ReceivedMail => {
  const { mail, receipt, content } = notificationSchema.parse(JSON.parse(text));
  const {
    spamVerdict: spam,
    virusVerdict: virus,
    spfVerdict: spf,
    dkimVerdict: dkim,
    dmarcVerdict: dmarc,
  } = receipt;
  const raw = new Uint8Array(Buffer.from(content, 'base64'));
  const { timestamp: receivedAt, messageId, source } = mail;
  return { messageId, source, receivedAt, verdicts: { spam, virus, spf, dkim, dmarc }, raw };
};

const eventSchema = z.object({
  Records: z.array(z.object({ Sns: z.object({ Message: z.string() }) })),
});

/** The mails of one event from SNS, as SES's receipt rule publishes them. */
export const receivedIn = (event: unknown): ReceivedMail[] =>
  eventSchema.parse(event).Records.map(({ Sns }) => receivedMail(Sns.Message));
