import type { RouteName } from '../../shared/api.ts';

/** What the service itself is about, or what anybody may know: ids, versions, needs, rounds and taxonomies. */
export const openToAll: readonly (string | RegExp)[] = [
  /\.(?:actions|version|sequence|createdAt|updatedAt|publishedAt|registeredAt|next)$/,
  /\.(?:consortiumId|runId|needId|roundId|meetingId|messageId|invitationId|personId|profileId|contactPersonId|id)$/,
  /^(?:referrals|dates|outcomes|payment|scale|rules|weights|elements|exitLevel|slots|rooms|limits|questions)\./,
  /^terms\.(?:participants|months|capital|contractModel|paymentCap|jobs|code|name|retired)$/,
  /^content\.(?:owner|summary|targetGroup|signUpBy|answersBy|objectBy|answerBy)$/,
  /^comparison\.(?:kind|description)$/,
  /^conference\.(?:start|minutes|place|onlineLink)$/,
  /^criteria\.\*\.|^name\.(?:nb|nn|en)$|^filter\.|^searches\.name$|^organisation\./,
  /^\.(?:engine|service|stage|status|openapi|language|role|state|open|side|url|exclusions)$/,
  /^items\.(?:at|subject|text|state|open|kind|gap|of|role|language|signUpBy|objectBy|answerBy)$/,
  /^(?:meeting|signUp|invitation)\.(?:state)$/,
  /^change\.change$|^consortium\.needName$/,
  /^fit\.(?:investor|employer)$|^offers\.provider$/,
];

/** How each route that carries such fields keeps to the table. A route that is not here must not carry any. */
export const keptBy = {
  /** Asked field by field. */
  table: [
    'listConsortia',
    'compareConsortia',
    'getConsortium',
    'explainConsortium',
    'listMyInterests',
    'getMyInterest',
    'tellMyInterest',
    'withdrawMyInterest',
    'listPartners',
    'getMeeting',
    'listMyMeetings',
    'listAllMyMeetings',
    'requestMeeting',
    'objectToMeeting',
  ],
  /** The actor’s own record, found by its profile. */
  'own party': [
    'getMyProfile',
    'createMyProfile',
    'changeMyProfile',
    'submitMyProfile',
    'discardMyChange',
    'pauseMyProfile',
    'resumeMyProfile',
    'withdrawMyProfile',
    'getMyFits',
    'getMyWhatIf',
    'computeMyWhatIf',
    'listMyInvitations',
    'getInvitation',
    'answerInvitation',
    'sendStandIn',
    'getMySignUp',
    'signUp',
    'changeMySignUp',
    'answerInWriting',
    'withdrawMySignUp',
    'listMyNotifications',
  ],
  /** Oneself, and those who act for one’s organisation in one’s role. */
  'own person': [
    'getMe',
    'registerMe',
    'changeMe',
    'giveUpMyRequest',
    'listPeople',
    'getPerson',
    'acceptPerson',
    'removePerson',
    'getMyMailbox',
    'unsubscribeMe',
    'reopenMyMailbox',
    'getMyCalendarFeed',
    'makeMyCalendarFeed',
    'revokeMyCalendarFeed',
    'cancelAddressChange',
    'resendConfirmation',
  ],
  /** Whoever holds the link that was mailed. */
  secret: ['getAnswerLink', 'useAnswerLink', 'getAddressLink', 'confirmByLink'],
  /** Needs and rounds, and who takes part in one. */
  public: ['listPublishedNeeds', 'getPublishedNeed', 'listRounds', 'getRound', 'listParticipants'],
} as const satisfies Record<string, readonly RouteName[]>;
