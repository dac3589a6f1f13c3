import type { MailTemplate } from '../mail/message.ts';

/**
 * What a party must receive even when it has asked for no more mail: what it would otherwise lose a right by, or others
 * would be told and it not. A template that is added must be decided on here.
 */
export const isNecessary: Record<MailTemplate, boolean> = {
  invitation: true,
  'meeting-invitation': true,
  'invitation-cancelled': true,
  'reply-not-taken': true,
  'meeting-proposed': true,
  'round-message': true,
  reminder: false,
  'profile-approved': false,
  'profile-sent-back': true,
  'person-requested': false,
  'person-accepted': false,
  'person-removed': true,
  'confirm-address': true,
  'address-change': true,
  'consortium-sent-back': false,
  'consortium-concluded': true,
  'run-ready': false,
  'run-failed': false,
  'evaluator-appointed': false,
  'consortium-flagged': true,
  'mail-stopped': false,
  'replacement-proposed': true,
};
