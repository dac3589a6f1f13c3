import type { Bounce, MailObject, SesEvent } from './event.ts';
import type { Mail, Outcome } from './model.ts';
import { addressesOf, headerValues, type RawMail } from './raw-mail.ts';

const accountId = '000000000000';
const mta = 'a0-0.smtp-out.local.amazonses.com';

const bounceKinds: Partial<Record<Outcome, Pick<Bounce, 'bounceSubType'> & { diagnosticCode: string }>> = {
  bounced: { bounceSubType: 'General', diagnosticCode: 'smtp; 550 5.1.1 user unknown' },
  suppressed: {
    bounceSubType: 'OnAccountSuppressionList',
    diagnosticCode:
      'Amazon SES did not send the message to this address because it is on the suppression list.',
  },
  'globally-suppressed': {
    bounceSubType: 'Suppressed',
    diagnosticCode:
      'Amazon SES has suppressed sending to this address because it has a recent history of bouncing.',
  },
};

const mailObject = (mail: Mail, raw: RawMail): MailObject => {
  const addresses = (name: string) => headerValues(raw, name);
  return {
    timestamp: mail.acceptedAt.toISOString(),
    source: mail.source,
    sendingAccountId: accountId,
    messageId: mail.id,
    destination: mail.destinations.map(({ address }) => address),
    headersTruncated: false,
    headers: [...raw.headers],
    commonHeaders: {
      from: addresses('From'),
      to: addresses('To').flatMap(addressesOf),
      messageId: mail.id,
      subject: mail.subject,
    },
    tags: {
      ...Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]])),
      ...(mail.configurationSet ? { 'ses:configuration-set': [mail.configurationSet] } : {}),
      'ses:from-domain': [mail.source.slice(mail.source.lastIndexOf('@') + 1)],
    },
  };
};

const bounceOf = (
  receiver: Mail['destinations'][number],
  mail: MailObject,
  timestamp: string,
): SesEvent[] => {
  const kind = bounceKinds[receiver.outcome];
  if (kind === undefined) return [];
  const { bounceSubType, diagnosticCode } = kind;
  const bouncedRecipients = [
    { emailAddress: receiver.address, action: 'failed', status: '5.1.1', diagnosticCode },
  ];
  const feedbackId = `${mail.messageId}-${receiver.address}`;
  const bounce = {
    bounceType: 'Permanent',
    bounceSubType,
    bouncedRecipients,
    timestamp,
    feedbackId,
  } as const;
  return [{ eventType: 'Bounce', mail, bounce: { ...bounce, reportingMTA: `dsn; ${mta}` } }];
};

const complaintOf = (
  receiver: Mail['destinations'][number],
  mail: MailObject,
  timestamp: string,
): SesEvent[] => {
  if (receiver.outcome !== 'complained') return [];
  const feedbackId = `${mail.messageId}-${receiver.address}`;
  const complainedRecipients = [{ emailAddress: receiver.address }];
  const complaint = { complainedRecipients, timestamp, feedbackId, complaintFeedbackType: 'abuse' } as const;
  return [{ eventType: 'Complaint', mail, complaint }];
};

const deliveryOf = (receivers: Mail['destinations'], mail: MailObject, timestamp: string): SesEvent[] => {
  const recipients = receivers
    .filter(({ outcome }) => outcome === 'delivered' || outcome === 'complained')
    .map(({ address }) => address);
  if (recipients.length === 0) return [];
  const processingTimeMillis = Date.parse(timestamp) - Date.parse(mail.timestamp);
  const delivery = {
    timestamp,
    processingTimeMillis,
    recipients,
    smtpResponse: '250 2.6.0 Message received',
  };
  return [{ eventType: 'Delivery', mail, delivery: { ...delivery, reportingMTA: mta } }];
};

type Told = { mail: Mail; raw: RawMail; at: Date };

/** What SES tells of receivers that a mail has come to, or not: at once, or later when only some of them are given. */
export const outcomeEvents = ({ mail, raw, at }: Told, receivers: Mail['destinations']): SesEvent[] => {
  const object = mailObject(mail, raw);
  const timestamp = at.toISOString();
  return receivers.flatMap((receiver) => [
    ...bounceOf(receiver, object, timestamp),
    ...complaintOf(receiver, object, timestamp),
  ]);
};

/** What SES tells of a mail that it has accepted: sent, delivered where it was, and what went wrong elsewhere. */
export const acceptedEvents = (told: Told): SesEvent[] => {
  const object = mailObject(told.mail, told.raw);
  return [
    { eventType: 'Send', mail: object, send: {} },
    ...deliveryOf(told.mail.destinations, object, told.at.toISOString()),
    ...outcomeEvents(told, told.mail.destinations),
  ];
};
