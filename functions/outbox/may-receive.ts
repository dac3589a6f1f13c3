import { isNecessary } from '../../shared/mailbox/necessary.ts';
import { addressHashOf } from '../address-hash.ts';
import type { Deps } from '../deps.ts';
import { MailRefused } from '../mail/failure.ts';
import { mailboxes } from '../store/nouns/mailboxes.ts';
import type { Mail } from './mails.ts';

/**
 * Whether the mail may go: not what is unnecessary to whoever has had enough. Throws `MailRefused` where nobody is at
 * the address, so that the mail is shown as not sent.
 */
export const mayReceive = async ({ message }: Mail, deps: Deps): Promise<boolean> => {
  const mailbox = await deps.store.get(mailboxes, addressHashOf(deps, message.to.email));
  if (mailbox?.state === 'bounced')
    throw new MailRefused('AddressBounced', 'mail to this address has bounced');
  return mailbox === undefined || isNecessary[message.template];
};
