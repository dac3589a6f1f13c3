import { appointmentRoutes } from './appointment/routes.ts';
import { moderationRoutes } from './audit/routes.ts';
import { calendarFeedRoutes } from './calendar-feed/routes.ts';
import { conflictRoutes } from './conflict/routes.ts';
import { replacementRoutes } from './consortium/replacement-routes.ts';
import { consortiumRoutes } from './consortium/routes.ts';
import { explanationRoutes } from './explanation/routes.ts';
import { interestRoutes } from './interest/routes.ts';
import { answerLinkRoutes } from './invitation/link-routes.ts';
import { invitationRoutes } from './invitation/routes.ts';
import { mailboxRoutes } from './mailbox/routes.ts';
import { meetingModerationRoutes } from './meeting/moderation-routes.ts';
import { myMeetingRoutes } from './meeting/my-routes.ts';
import { meetingRoutes } from './meeting/routes.ts';
import { needRoutes } from './need/routes.ts';
import { notificationRoutes } from './notification/routes.ts';
import { addressRoutes } from './person/address-routes.ts';
import { personRoutes } from './person/routes.ts';
import { profileRoutes } from './profile/routes.ts';
import { roundModerationRoutes } from './round/moderation-routes.ts';
import { roundRoutes } from './round/routes.ts';
import { runRoutes } from './run/routes.ts';
import { savedSearchRoutes } from './saved-search/routes.ts';
import { systemRoutes } from './system/routes.ts';
import { taxonomyRoutes } from './taxonomy/routes.ts';

/** Every route of the service. Gateway, handlers, OpenAPI, grants and client are derived from this one table. */
export const api = {
  ...systemRoutes,
  ...taxonomyRoutes,
  ...personRoutes,
  ...addressRoutes,
  ...profileRoutes,
  ...needRoutes,
  ...runRoutes,
  ...consortiumRoutes,
  ...explanationRoutes,
  ...interestRoutes,
  ...savedSearchRoutes,
  ...appointmentRoutes,
  ...invitationRoutes,
  ...roundRoutes,
  ...roundModerationRoutes,
  ...meetingRoutes,
  ...myMeetingRoutes,
  ...meetingModerationRoutes,
  ...answerLinkRoutes,
  ...replacementRoutes,
  ...mailboxRoutes,
  ...notificationRoutes,
  ...calendarFeedRoutes,
  ...conflictRoutes,
  ...moderationRoutes,
} as const;

export type Api = typeof api;
export type RouteName = keyof Api;
