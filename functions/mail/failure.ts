import { SESServiceException } from '@aws-sdk/client-ses';

/** SES took the request and said no for good: sending the same again cannot succeed. */
export class MailRefused extends Error {
  /** SES's own code, such as `MessageRejected`. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(`${code}: ${message}`, options);
    this.name = 'MailRefused';
    this.code = code;
  }
}

// What is wrong with the mail itself. Everything else may heal: throttling and quotas, SES or the network being down,
// and what an operator mends without touching the mail (identities, configuration sets, permissions, a paused account).
const permanent = new Set([
  'MessageRejected',
  'InvalidParameterValue',
  'InvalidParameterCombination',
  'ValidationError',
]);

// An unverified sender is answered with MessageRejected too, but it is the set-up that is wrong, not the mail.
const ofTheSender = /not verified/i;

/** True where sending the same mail again cannot succeed, so that it must not be retried. */
export const isPermanent = (error: unknown): boolean =>
  error instanceof SESServiceException &&
  error.$fault === 'client' &&
  permanent.has(error.name) &&
  !ofTheSender.test(error.message);
