import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { MailMessage } from '../../shared/mail/message.ts';
import { parseAddress } from './address.ts';
import { isPermanent, MailRefused } from './failure.ts';
import { mimeOf } from './mime.ts';

type MailSettings = {
  /** `Name <address>`, an identity verified in SES. */
  from: string;
  /** Where answers go, `Name <address>` or an address. */
  replyTo: string;
  /** Where calendars answer: the address of the meetings' organiser. */
  organizer: string;
  configurationSet: string;
};

export type MailDeps = {
  ses: SESClient;
  settings: MailSettings;
  /** Come back in every event about the mail: letters, digits, `_` and `-`, anything else becomes `_`. */
  tags?: Record<string, string>;
  now?: () => Date;
};

const entryIdForm = /^[A-Za-z0-9._-]{1,200}$/;

/**
 * Sends one mail to one person and answers with SES's id of it. `entryId` names the outbox entry (letters, digits, `.`,
 * `_`, `-`) and is in the mail, so that the same mail sent twice is recognisably one. Throws `MailRefused` where a
 * retry cannot help, and the SDK's own error where it may.
 */
export const sendMail = async (
  { ses, settings, tags = {}, now = () => new Date() }: MailDeps,
  entryId: string,
  message: MailMessage,
): Promise<{ messageId: string }> => {
  if (!entryIdForm.test(entryId)) throw new MailRefused('InvalidEntryId', JSON.stringify(entryId));
  const from = parseAddress(settings.from);
  const replyTo = parseAddress(settings.replyTo);
  const { organizer } = settings;
  const raw = await mimeOf(message, { entryId, from, replyTo, organizer, now: now() });
  const command = new SendRawEmailCommand({
    Source: from.address,
    Destinations: [message.to.email],
    RawMessage: { Data: raw },
    ConfigurationSetName: settings.configurationSet,
    Tags: Object.entries({ template: message.template, ...tags }).map(([Name, value]) => ({
      Name,
      Value: value.replaceAll(/[^A-Za-z0-9_-]/g, '_'),
    })),
  });
  try {
    const { MessageId } = await ses.send(command);
    if (MessageId === undefined) throw new Error('SES answered without a message id');
    return { messageId: MessageId };
  } catch (error) {
    if (!isPermanent(error)) throw error;
    const { name, message: reason } = error as Error;
    throw new MailRefused(name, reason, { cause: error });
  }
};
