import type { Account } from '../account.ts';
import { checkedAddress } from '../check/address.ts';
import type { SesEvent } from '../event.ts';
import type { Mail, MailSummary } from '../model.ts';
import { asDelivered, readRawMail } from '../raw-mail.ts';
import { outcomeEvents } from '../tell.ts';
import { type MailView, viewOf } from './view.ts';

/** What can be read and provoked of the mails that an account has sent. */
export type Inbox = {
  /** Newest first; with `to`, those sent to that address, hidden copies too. */
  list: (filter?: { to?: string | undefined }) => MailSummary[];
  read: (id: string) => Promise<MailView | undefined>;
  /** As sent, to the byte, and as a receiver gets it. */
  raw: (id: string) => Buffer | undefined;
  delivered: (id: string) => Buffer | undefined;
  /** Oldest first. */
  events: () => SesEvent[];
  /** Makes a delivered mail bounce, or be complained of, afterwards. SES then suppresses the address. */
  provoke: (id: string, what: Provocation) => Promise<boolean>;
  suppressed: () => string[];
  suppress: (address: string) => void;
  unsuppress: (address: string) => void;
  clear: () => void;
};

export type Provocation = { address: string; outcome: 'bounced' | 'complained' };

const provoker =
  (account: Account) =>
  async (id: string, { address, outcome }: Provocation) => {
    const mail = account.mails.find(id);
    const receiver = mail?.destinations.find((destination) => destination.address === address.toLowerCase());
    if (!mail || receiver?.outcome !== 'delivered') return false;
    const changed = { address: receiver.address, outcome };
    const told = { mail, raw: await readRawMail(mail.raw), at: account.now() };
    account.mails.setOutcome(id, changed, mail.configurationSet ? outcomeEvents(told, [changed]) : []);
    account.suppressed.add(receiver.address);
    account.publish();
    return true;
  };

export const openInbox = (account: Account): Inbox => {
  const bytes = (id: string, as: (mail: Mail) => Buffer) => {
    const mail = account.mails.find(id);
    return mail && as(mail);
  };
  const { region } = account.settings;
  return {
    list: ({ to } = {}) => account.mails.list(to),
    read: async (id) => {
      const mail = account.mails.find(id);
      return mail && (await viewOf(mail));
    },
    raw: (id) => bytes(id, ({ raw }) => Buffer.from(raw)),
    delivered: (id) => bytes(id, ({ raw, acceptedAt }) => asDelivered(raw, { id, region, acceptedAt })),
    events: () => account.events.all(),
    provoke: provoker(account),
    suppressed: () => account.suppressed.all(),
    suppress: (address) => account.suppressed.add(checkedAddress(address)),
    unsuppress: (address) => account.suppressed.remove(address.toLowerCase()),
    clear: () => account.mails.clear(),
  };
};
