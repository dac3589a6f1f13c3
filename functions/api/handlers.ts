import type { Api } from '../../shared/api.ts';
import type { Handlers } from './handler.ts';
import { addressHandlers } from './handlers/address.ts';
import { answerLinkHandlers } from './handlers/answer-link.ts';
import { appointmentHandlers } from './handlers/appointment.ts';
import { calendarFeedHandlers } from './handlers/calendar-feed.ts';
import { conflictHandlers } from './handlers/conflict.ts';
import { consortiumHandlers } from './handlers/consortium.ts';
import { explanationHandlers } from './handlers/explanation.ts';
import { interestHandlers } from './handlers/interest.ts';
import { invitationHandlers } from './handlers/invitation.ts';
import { mailboxHandlers } from './handlers/mailbox.ts';
import { meetingHandlers } from './handlers/meeting.ts';
import { meetingModerationHandlers } from './handlers/meeting-moderation.ts';
import { moderationHandlers } from './handlers/moderation.ts';
import { myMeetingHandlers } from './handlers/my-meeting.ts';
import { needHandlers } from './handlers/need.ts';
import { notificationHandlers } from './handlers/notification.ts';
import { personHandlers } from './handlers/person.ts';
import { profileHandlers } from './handlers/profile.ts';
import { replacementHandlers } from './handlers/replacement.ts';
import { roundHandlers } from './handlers/round.ts';
import { roundModerationHandlers } from './handlers/round-moderation.ts';
import { runHandlers } from './handlers/run.ts';
import { savedSearchHandlers } from './handlers/saved-search.ts';
import { systemHandlers } from './handlers/system.ts';
import { taxonomyHandlers } from './handlers/taxonomy.ts';

/** One handler for every declared route: a missing one does not compile. */
export const handlers: Handlers<Api> = {
  ...systemHandlers,
  ...taxonomyHandlers,
  ...personHandlers,
  ...addressHandlers,
  ...profileHandlers,
  ...needHandlers,
  ...runHandlers,
  ...consortiumHandlers,
  ...explanationHandlers,
  ...interestHandlers,
  ...savedSearchHandlers,
  ...appointmentHandlers,
  ...invitationHandlers,
  ...roundHandlers,
  ...roundModerationHandlers,
  ...meetingHandlers,
  ...myMeetingHandlers,
  ...meetingModerationHandlers,
  ...answerLinkHandlers,
  ...replacementHandlers,
  ...mailboxHandlers,
  ...notificationHandlers,
  ...calendarFeedHandlers,
  ...conflictHandlers,
  ...moderationHandlers,
};
