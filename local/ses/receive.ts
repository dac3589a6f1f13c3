import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { largestMail } from '../../functions/reply/sender.ts';
import { addressesOf, headerValues, readRawMail } from './raw-mail.ts';
import { noContent, notFound, type Reply, readBytes, text } from './reply.ts';

const verdicts = ['spam', 'virus', 'spf', 'dkim', 'dmarc'] as const;

/** What SES publishes of a mail that it has received: the mail itself, and what it found of where it came from. */
export type Notification = {
  notificationType: 'Received';
  mail: { timestamp: string; source: string; messageId: string; destination: string[] };
  receipt: { timestamp: string; recipients: string[] } & Record<
    `${(typeof verdicts)[number]}Verdict`,
    { status: string }
  >;
  content: string;
};

export type Receiving = {
  now: () => Date;
  /** Gets every mail that is received. */
  onReceived?: ((notification: Notification) => Promise<void>) | undefined;
};

const verdictsIn = (query: URLSearchParams) =>
  Object.fromEntries(
    verdicts.map((name) => [`${name}Verdict`, { status: query.get(name) ?? 'PASS' }]),
  ) as Pick<Notification['receipt'], `${(typeof verdicts)[number]}Verdict`>;

const notificationOf = async (
  raw: Buffer,
  { query, timestamp }: { query: URLSearchParams; timestamp: string },
): Promise<Notification> => {
  const read = await readRawMail(raw);
  const addresses = (name: string): string[] => headerValues(read, name).flatMap(addressesOf);
  const recipients = addresses('To');
  const source = query.get('source') ?? addresses('From')[0] ?? '';
  const messageId = query.get('id') ?? randomUUID().replaceAll('-', '');
  return {
    notificationType: 'Received',
    mail: { timestamp, source, messageId, destination: recipients },
    receipt: { timestamp, recipients, ...verdictsIn(query) },
    content: raw.toString('base64'),
  };
};

/**
 * Takes a mail as if it had come to SES from outside: its body is the mail itself. All checks pass unless the query says
 * otherwise (`?dmarc=FAIL`), the envelope's sender is the mail's own unless told (`?source=`), and `?id=` gives a mail
 * that comes twice its id.
 */
export const receive = async (
  request: IncomingMessage,
  query: URLSearchParams,
  { now, onReceived }: Receiving,
): Promise<Reply> => {
  if (onReceived === undefined) return notFound;
  const raw = await readBytes(request);
  if (raw.byteLength > largestMail) return text(413, 'SNS carries mails of 150 KB at most.\n');
  await onReceived(await notificationOf(raw, { query, timestamp: now().toISOString() }));
  return noContent;
};
