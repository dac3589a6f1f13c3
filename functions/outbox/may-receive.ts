import { isNecessary } from '../../shared/mailbox/necessary.ts';
import type { Deps } from '../deps.ts';
import { MailRefused } from '../mail/failure.ts';
import { mailboxOf } from '../mailbox/of-person.ts';
import type { Mail } from './mails.ts';

/**
 * Whether the mail may go: a person who wants less mail gets only what is necessary. Throws `MailRefused` where the
 * address takes no mail, so that the mail is shown as not sent.
 */
export const mayReceive = async ({ message, personId }: Mail, deps: Deps): Promise<boolean> => {
  const mailbox = await mailboxOf(deps, { personId, email: message.to.email });
  if (mailbox?.state === 'bounced')
    throw new MailRefused('AddressBounced', 'mail to this address has bounced');
  return mailbox === undefined || isNecessary[message.template];
};
