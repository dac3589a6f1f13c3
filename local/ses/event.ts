import type { Header } from './raw-mail.ts';

export type MailObject = {
  timestamp: string;
  source: string;
  sendingAccountId: string;
  messageId: string;
  destination: string[];
  headersTruncated: boolean;
  headers: Header[];
  commonHeaders: Record<string, string | string[]>;
  tags: Record<string, string[]>;
};

export type Bounce = {
  bounceType: 'Permanent';
  bounceSubType: 'General' | 'Suppressed' | 'OnAccountSuppressionList';
  bouncedRecipients: { emailAddress: string; action: string; status: string; diagnosticCode: string }[];
  timestamp: string;
  feedbackId: string;
  reportingMTA: string;
};

/** The records that SES publishes of a mail sent with a configuration set, one `eventType` each. */
export type SesEvent = { mail: MailObject } & (
  | { eventType: 'Send'; send: Record<string, never> }
  | {
      eventType: 'Delivery';
      delivery: {
        timestamp: string;
        processingTimeMillis: number;
        recipients: string[];
        smtpResponse: string;
        reportingMTA: string;
      };
    }
  | { eventType: 'Bounce'; bounce: Bounce }
  | {
      eventType: 'Complaint';
      complaint: {
        complainedRecipients: { emailAddress: string }[];
        timestamp: string;
        feedbackId: string;
        complaintFeedbackType: 'abuse';
      };
    }
);
