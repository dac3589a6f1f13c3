import type { RouteName } from '../../../shared/api.ts';
import { type Caller, callers } from './callers.ts';
import type { RecordKind } from './world.ts';

type Callers = readonly Caller[];
/** Who is let in: to every record that the path may name, or by how the record stands to the caller. */
type Line = Callers | Partial<Record<Exclude<RecordKind, 'missing'>, Callers>>;

const everybody = callers;
const moderators: Callers = ['moderator-recommended', 'moderator-other'];
const evaluators: Callers = ['evaluator-appointed', 'evaluator-other'];
const provider: Callers = ['provider-in', 'provider-second'];
const inside: Callers = [...provider, 'investor-in', 'employer-in'];
const outside: Callers = ['provider-out', 'investor-out', 'employer-out'];
const approved: Callers = [...inside, ...outside];
const newcomers: Callers = ['provider-new', 'provider-waiting', 'investor-new', 'employer-new'];
const parties: Callers = [...approved, ...newcomers];
const withProfile: Callers = [...approved, 'provider-waiting'];
const investors: Callers = ['investor-in', 'investor-out'];
const active: Callers = [...parties, ...evaluators, ...moderators];
const signedIn: Callers = [...active, 'requested', 'removed', 'stranger'];
const nobody: Callers = [];

/** What may be read of a published need, round or list, and never of a draft. */
const published: Line = { in: everybody };
const inRound: Line = { in: approved };
const ownRecords: Line = { in: provider };
const bothHalves = (more: Callers): Line => ({
  in: [...provider, 'investor-in', ...more],
  out: ['provider-out', 'investor-out', ...more],
});

/** Every route, and who is let in. A route without its line does not compile. */
export const policy: Record<RouteName, Line> = {
  getHealth: everybody,
  getVersion: everybody,
  getOpenApi: everybody,
  getCriteria: everybody,
  listTaxonomies: everybody,
  addTerm: moderators,
  // The path names an area that nobody has added.
  renameTerm: nobody,
  retireTerm: nobody,
  getMe: [...active, 'requested', 'removed'],
  registerMe: signedIn,
  changeMe: [...active, 'requested'],
  giveUpMyRequest: [...active, 'requested'],
  resendConfirmation: [...active, 'requested'],
  cancelAddressChange: [...active, 'requested'],
  getAddressLink: nobody,
  confirmByLink: nobody,
  listPeople: active,
  getPerson: { in: [...provider, ...moderators], out: ['provider-out', ...moderators] },
  acceptPerson: { in: [...provider, ...moderators], out: ['provider-out', ...moderators] },
  nameOrganisation: moderators,
  keepPerson: nobody,
  removePerson: { in: ['provider-in', ...moderators], out: moderators },
  getMyProfile: withProfile,
  createMyProfile: parties,
  changeMyProfile: parties,
  submitMyProfile: withProfile,
  discardMyChange: withProfile,
  pauseMyProfile: withProfile,
  resumeMyProfile: withProfile,
  withdrawMyProfile: withProfile,
  listProfiles: moderators,
  searchParties: moderators,
  getProfile: moderators,
  approveProfile: moderators,
  sendBackProfile: moderators,
  listPublishedNeeds: everybody,
  getPublishedNeed: published,
  listNeeds: moderators,
  getNeed: moderators,
  draftNeed: moderators,
  changeNeed: moderators,
  checkNeed: moderators,
  publishNeed: moderators,
  closeNeed: moderators,
  startRun: moderators,
  listRuns: moderators,
  getRun: moderators,
  getRunMarket: moderators,
  getRunFits: moderators,
  listExclusions: moderators,
  getRunReports: moderators,
  // Its query names an earlier run that does not exist.
  getRunDifferences: nobody,
  publishRun: moderators,
  listConsortia: active,
  compareConsortia: [...investors, ...moderators],
  getConsortium: {
    in: [...inside, 'investor-out', 'evaluator-appointed', ...moderators],
    out: [...outside, 'investor-in', ...moderators],
    hidden: moderators,
  },
  recommendConsortium: moderators,
  approveConsortium: { in: ['moderator-other'] },
  inviteConsortium: moderators,
  sendBackConsortium: { in: moderators },
  concludeConsortium: moderators,
  explainConsortium: {
    in: [...inside, 'investor-out', ...moderators],
    out: [...outside, 'investor-in', ...moderators],
    hidden: moderators,
  },
  getMyFits: withProfile,
  getMyWhatIf: [...provider, 'provider-out'],
  computeMyWhatIf: [...provider, 'provider-out'],
  listMyInterests: [...investors, 'investor-new'],
  getMyInterest: { in: investors, out: investors },
  tellMyInterest: { in: investors, out: investors },
  // Nobody has said anything that could be taken back.
  withdrawMyInterest: nobody,
  listConsortiumInterests: moderators,
  getMySavedSearches: [...investors, 'investor-new'],
  saveMySearches: [...investors, 'investor-new'],
  listEvaluators: moderators,
  listAppointments: moderators,
  appointEvaluator: moderators,
  // The path names a person who is not appointed.
  endAppointment: nobody,
  listMyInvitations: parties,
  getInvitation: { in: [...provider, ...moderators] },
  answerInvitation: ownRecords,
  listConsortiumInvitations: moderators,
  listRounds: everybody,
  getRound: published,
  listParticipants: published,
  listRoundMessages: published,
  getMySignUp: inRound,
  signUp: inRound,
  changeMySignUp: inRound,
  answerInWriting: inRound,
  withdrawMySignUp: inRound,
  listAllRounds: moderators,
  getRoundToModerate: moderators,
  draftRound: moderators,
  changeRound: moderators,
  extendRound: moderators,
  publishRound: moderators,
  closeRound: moderators,
  cancelRound: moderators,
  listSignUps: moderators,
  recordConferencePresence: { in: moderators },
  tellEverybody: { in: moderators },
  listMyMeetings: { in: parties },
  // Asks for a meeting with investor-in, which shares a consortium with the others of its half.
  requestMeeting: { in: [...provider, 'employer-in'] },
  getMeeting: bothHalves(moderators),
  objectToMeeting: bothHalves(nobody),
  sendStandIn: ownRecords,
  listAllMyMeetings: parties,
  listPartners: inRound,
  getInvitationCalendar: ownRecords,
  listRoundMeetings: moderators,
  planRound: moderators,
  listPlans: moderators,
  showSchedule: moderators,
  finaliseRound: moderators,
  placeMeeting: moderators,
  moveMeeting: moderators,
  cancelMeeting: moderators,
  recordMeetingPresence: moderators,
  listPresence: moderators,
  getAnswerLink: nobody,
  useAnswerLink: nobody,
  listReplacements: moderators,
  approveReplacement: nobody,
  rejectReplacement: nobody,
  leavePlaceEmpty: nobody,
  getMyMailbox: active,
  unsubscribeMe: active,
  reopenMyMailbox: active,
  listStoppedMailboxes: moderators,
  getDelivery: moderators,
  listMyNotifications: active,
  getMyCalendarFeed: parties,
  makeMyCalendarFeed: parties,
  revokeMyCalendarFeed: parties,
  getCalendarFeed: nobody,
  listConflicts: moderators,
  addConflict: moderators,
  removeConflict: nobody,
  listQueue: moderators,
  listAudit: moderators,
};

/** Whether a caller is let in to a record of this kind; to a path without params where it names none. */
export const isLetIn = (route: RouteName, kind: RecordKind | 'none', caller: Caller): boolean => {
  const line = policy[route];
  if (kind === 'missing') return false;
  const list = Array.isArray(line) ? line : (line as Record<string, Callers>)[kind];
  return (list ?? nobody).includes(caller);
};
