import { randomUUID } from 'node:crypto';
import type { Account } from '../account.ts';
import { checkedAddress, unverified } from '../check/address.ts';
import { checkBytes, checkHeaders } from '../check/mail.ts';
import { readTags } from '../check/tags.ts';
import { invalid, rejected, SesFailure } from '../failure.ts';
import type { Mail } from '../model.ts';
import { isSimulator, outcomeAt } from '../outcome.ts';
import type { Query } from '../query.ts';
import { addressesOf, headerValues, type RawMail, readRawMail } from '../raw-mail.ts';
import { acceptedEvents } from '../tell.ts';

const maxReceivers = 50;

const readBytes = (query: Query): Buffer => {
  const data = query.required('RawMessage.Data');
  const bytes = Buffer.from(data, 'base64');
  if (bytes.toString('base64') !== data) throw invalid('RawMessage.Data is not base64.');
  return bytes;
};

const receiversOf = (query: Query, mail: RawMail): string[] => {
  const envelope = query.list('Destinations');
  const headers = ['To', 'Cc', 'Bcc'].flatMap((name) => headerValues(mail, name).flatMap(addressesOf));
  const receivers = [...new Set((envelope.length > 0 ? envelope.map(bare) : headers).map(checkedAddress))];
  if (receivers.length === 0) throw invalid("Missing required header 'To'.");
  if (receivers.length > maxReceivers) throw invalid(`Recipient count exceeds ${maxReceivers}.`);
  return receivers;
};

// `Kari <kari@example.no>` or the address alone. Read strictly: a lenient parser would make some address of anything.
const bare = (mailbox: string): string => /^[^<>]*<([^<>]*)>$/.exec(mailbox.trim())?.[1] ?? mailbox;

const sourceOf = (query: Query, mail: RawMail, account: Account): string => {
  const from = headerValues(mail, 'From').flatMap(addressesOf).map(checkedAddress);
  const source = query.optional('Source');
  const envelope = source === undefined ? from.slice(0, 1) : [checkedAddress(bare(source))];
  const [first] = envelope;
  if (first === undefined || from.length === 0) throw invalid("Missing required header 'From'.");
  const identities = new Set(account.identities.all());
  const failed = [...new Set([...envelope, ...from])].filter((address) => unverified(address, identities));
  const region = account.settings.region.toUpperCase();
  if (failed.length > 0)
    throw rejected(
      `Email address is not verified. The following identities failed the check in region ${region}: ${failed.join(', ')}`,
    );
  return first;
};

const configurationSetOf = (query: Query, account: Account): Pick<Mail, 'configurationSet'> => {
  const name = query.optional('ConfigurationSetName');
  if (name === undefined) return {};
  if (account.configurationSets.has(name)) return { configurationSet: name };
  throw new SesFailure('ConfigurationSetDoesNotExist', `Configuration set <${name}> does not exist.`);
};

const messageId = (now: Date) => `${now.getTime().toString(16).padStart(16, '0')}-${randomUUID()}-000000`;

/** Accepts one raw mail for every receiver of the envelope, or refuses it whole. */
export const sendRawEmail = async (query: Query, account: Account) => {
  const raw = readBytes(query);
  checkBytes(raw);
  const read = await readRawMail(raw);
  checkHeaders(read);
  const source = sourceOf(query, read, account);
  const receivers = receiversOf(query, read);
  const configured = configurationSetOf(query, account);
  const tags = readTags(query);
  const now = account.now();
  const counted = {
    all: receivers.length,
    real: receivers.filter((address) => !isSimulator(address)).length,
  };
  account.quota.require(counted, now);
  const destinations = receivers.map((address) => ({
    address,
    outcome: outcomeAt(address, account.suppressed.has),
  }));
  const subject = read.parsed.subject ?? '';
  const mail: Mail = {
    id: messageId(now),
    acceptedAt: now,
    source,
    destinations,
    subject,
    tags,
    raw,
    ...configured,
  };
  account.mails.add(
    mail,
    mail.configurationSet ? acceptedEvents({ mail, raw: read, at: account.now() }) : [],
  );
  account.quota.count(counted, now);
  account.publish();
  return { MessageId: mail.id };
};
