import type { MailMessage, MailOf, MailTemplate } from '../message.ts';
import { mailTexts } from '../text/index.ts';
import type { MailText } from '../text/shape.ts';
import * as address from './address.ts';
import type { MailDocument } from './document.ts';
import { invitation, invitationCancelled } from './invitation.ts';
import { meetingInvitation, meetingProposed, reminder } from './meeting.ts';
import * as notice from './notice.ts';

type Content = Omit<MailDocument, 'language' | 'footer'> & Partial<Pick<MailDocument, 'footer'>>;

/** Every template has one writer: a missing one is a type error. */
const writers: { [T in MailTemplate]: (text: MailText, message: MailOf<T>) => Content } = {
  invitation,
  'invitation-cancelled': invitationCancelled,
  'meeting-invitation': meetingInvitation,
  'meeting-proposed': meetingProposed,
  reminder,
  'reply-not-taken': notice.replyNotTaken,
  'profile-approved': notice.profileApproved,
  'profile-sent-back': notice.profileSentBack,
  'person-requested': notice.personRequested,
  'person-accepted': notice.personAccepted,
  'person-removed': notice.personRemoved,
  'confirm-address': address.confirmAddress,
  'address-change': address.addressChange,
  'consortium-sent-back': notice.consortiumSentBack,
  'consortium-concluded': notice.consortiumConcluded,
  'evaluator-appointed': notice.evaluatorAppointed,
  'replacement-proposed': notice.replacementProposed,
  'consortium-flagged': notice.consortiumFlagged,
  'mail-stopped': notice.mailStopped,
  'round-message': notice.roundMessage,
  'run-ready': notice.runReady,
  'run-failed': notice.runFailed,
};

/** What a mail says, in its receiver's language. */
export const documentOf = (message: MailMessage): MailDocument => {
  const text = mailTexts[message.language];
  const write = writers[message.template] as (text: MailText, message: MailMessage) => Content;
  return { footer: text.footer(message.to.email), ...write(text, message), language: message.language };
};
