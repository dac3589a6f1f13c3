import { randomUUID } from 'node:crypto';
import { api, type RouteName } from '../../../shared/api.ts';
import type { Route } from '../../../shared/route.ts';
import { employerContent, investorContent, needContent, providerContent } from '../content.ts';
import { firstModerator } from '../open-service.ts';
import * as scene from '../scene.ts';
import type { World } from './world.ts';

/** A request that the route takes, or would take if its record were in another state. */
export type Start = {
  subject?: string | undefined;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  /** Its record is not in the world, so that `not-found` is the best answer. */
  absent?: boolean;
};

const reason = { reason: 'Fordi det er best slik.' };

const registration = () => ({
  name: 'Kari Nordmann',
  email: 'kari@firma.example',
  language: 'nb',
  role: 'employer',
  organisation: { number: '310000027', name: 'Firma AS' },
});

const content = { provider: providerContent, investor: investorContent, employer: employerContent };

const filled = (side: keyof typeof content) => ({
  ...content[side]({ conflicts: ['investor-310000108'] } as never),
  description: 'Vi følger opp.',
  website: 'https://firma.example/',
});

const signUp = {
  conference: { people: 2 },
  meeting: { wanted: 'yes', form: 'either', slots: ['2098-03-11T09:00'] },
  answers: [{ questionId: 'risk', text: 'Likt fordelt.' }],
  publicList: true,
};

const roundBody = (needId: string) => ({
  name: 'Dialogrunde',
  description: 'Om behovet.',
  ...{ signUpBy: '2098-03-01', answersBy: '2098-03-02', objectBy: '2098-03-03', answerBy: '2098-03-05' },
  conference: { start: '2098-03-02T09:00', minutes: 60, place: 'Oslo', onlineLink: 'https://x.example/' },
  slots: [{ start: '2098-03-11T09:00', minutes: 60 }],
  rooms: [
    { roomId: 'fjord', name: 'Fjord', form: 'on-site', place: 'Oslo', onlineLink: 'https://x.example/' },
  ],
  questions: [{ questionId: needId.slice(0, 8), text: 'Hvordan?' }],
  limits: { perDay: 4, perRound: 12, breakMinutes: 15 },
});

const meeting = () => scene.recommendation({ onlineLink: 'https://x.example/' });

/** What is to be sent where it does not follow from the row: bodies, and records of a state that the step needs. */
const own: Partial<Record<RouteName, (world: World) => Start | Start[]>> = {
  addTerm: () => ({ body: { code: `term-${randomUUID()}`, name: { nb: 'Ord', nn: 'Ord', en: 'Word' } } }),
  renameTerm: () => ({ params: { code: 'alna' }, body: { name: { nb: 'Alna', nn: 'Alna', en: 'Alna' } } }),
  retireTerm: () => ({ params: { code: 'ullern' }, body: reason }),
  registerMe: () => ({ subject: `sweep-${randomUUID()}`, body: registration() }),
  changeMe: ({ employer }) => ({
    subject: employer.subject,
    body: { name: 'Kari Nordmann', email: employer.email, language: 'nb' },
  }),
  listPeople: ({ provider }) => ({
    subject: firstModerator,
    query: { organisation: provider.organisation.number },
  }),
  acceptPerson: ({ waiting }) => ({ params: { personId: waiting.personId } }),
  nameOrganisation: ({ waiting }) => ({
    params: { personId: waiting.personId },
    body: { name: 'Rettet navn AS' },
  }),
  keepPerson: ({ waiting }) => ({ params: { personId: waiting.personId } }),
  removePerson: ({ waiting }) => ({ params: { personId: waiting.personId } }),
  createMyProfile: ({ newcomers }) =>
    newcomers.map(({ subject, role }) => ({ subject, body: filled(role as keyof typeof content) })),
  changeMyProfile: ({ newcomers }) =>
    newcomers.map(({ subject, role }) => ({ subject, body: filled(role as keyof typeof content) })),
  submitMyProfile: ({ leaving }) => ({ subject: leaving.subject }),
  discardMyChange: ({ leaving }) => ({ subject: leaving.subject }),
  pauseMyProfile: ({ leaving }) => ({ subject: leaving.subject }),
  resumeMyProfile: ({ leaving }) => ({ subject: leaving.subject }),
  withdrawMyProfile: ({ leaving }) => ({ subject: leaving.subject }),
  searchParties: () => ({ query: { text: 'iKan' } }),
  approveProfile: ({ submitted }) => ({ params: { profileId: submitted[0]! } }),
  sendBackProfile: ({ submitted }) => ({ params: { profileId: submitted[1]! }, body: reason }),
  draftNeed: () => ({ body: needContent() }),
  changeNeed: ({ spareNeedId }) => ({ params: { needId: spareNeedId }, body: needContent() }),
  checkNeed: ({ spareNeedId }) => ({ params: { needId: spareNeedId } }),
  publishNeed: ({ spareNeedId }) => ({ params: { needId: spareNeedId } }),
  closeNeed: ({ spareNeedId }) => ({ params: { needId: spareNeedId }, body: reason }),
  startRun: () => ({ body: { k: 1 } }),
  getRunDifferences: ({ runId }) => ({ query: { before: runId } }),
  compareConsortia: ({ consortiumId, nextConsortiumId }) => ({
    query: { consortia: `${consortiumId},${nextConsortiumId}` },
  }),
  recommendConsortium: ({ nextConsortiumId }) => ({
    params: { consortiumId: nextConsortiumId },
    body: meeting(),
  }),
  concludeConsortium: () => ({ body: { result: 'contract', ...reason } }),
  getMyFits: ({ needId, provider }) => ({ subject: provider.subject, query: { needId } }),
  getMyWhatIf: ({ needId, provider }) => ({ subject: provider.subject, query: { needId } }),
  computeMyWhatIf: ({ needId, provider }) => ({ subject: provider.subject, body: { needId } }),
  tellMyInterest: ({ nextConsortiumId, investor }) => ({
    subject: investor.subject,
    params: { consortiumId: nextConsortiumId },
    body: {
      kind: 'commitment',
      amount: 100_000,
      conditions: { minPaymentCap: 1, minExpectedReturn: 0.01, maxLossProbability: 0.5 },
      note: 'Gjerne.',
    },
  }),
  withdrawMyInterest: ({ nextConsortiumId }) => ({ params: { consortiumId: nextConsortiumId } }),
  saveMySearches: ({ needId }) => ({
    body: {
      searches: [
        { name: 'Trygge', filter: { needId, minScore: 0.5, minEvidence: 2, area: 'bjerke', sort: 'score' } },
      ],
    },
  }),
  appointEvaluator: ({ evaluator }) => ({ body: { personId: evaluator.personId } }),
  endAppointment: ({ evaluator }) => ({ params: { personId: evaluator.personId } }),
  answerInvitation: () => ({ body: { answer: 'decline', reason: 'Det passer ikke.' } }),
  sendStandIn: ({ provider }) => ({ body: { personId: provider.personId } }),
  signUp: ({ employer }) => ({ subject: employer.subject, body: signUp }),
  changeMySignUp: () => ({ body: signUp }),
  answerInWriting: () => ({ body: { answers: signUp.answers } }),
  withdrawMySignUp: ({ employer }) => ({ subject: employer.subject }),
  draftRound: ({ needId }) => ({ body: { needId, content: roundBody(needId) } }),
  changeRound: ({ draftRoundId, needId }) => ({ params: { roundId: draftRoundId }, body: roundBody(needId) }),
  extendRound: ({ needId }) => {
    const { slots, rooms } = roundBody(needId);
    const added = slots.map((slot) => ({ ...slot, start: '2098-03-12T09:00' }));
    return { body: { slots: added, rooms: rooms.map((room) => ({ ...room, roomId: 'skog' })) } };
  },
  publishRound: ({ spareRoundId }) => ({ params: { roundId: spareRoundId } }),
  closeRound: ({ spareRoundId }) => ({ params: { roundId: spareRoundId } }),
  cancelRound: ({ spareRoundId }) => ({ params: { roundId: spareRoundId }, body: reason }),
  recordConferencePresence: () => ({ body: { presence: 'came' } }),
  tellEverybody: () => ({ body: { subject: 'Nytt spørsmål', text: 'Hvor store grupper?' } }),
  requestMeeting: ({ investor }) => ({ body: { with: investor.profileId, title: 'Et møte' } }),
  placeMeeting: () => ({ body: { start: '2098-03-11T09:00', roomId: 'fjord' }, absent: true }),
  moveMeeting: () => ({ body: { time: meeting().meeting, roomId: 'fjord' }, absent: true }),
  recordMeetingPresence: ({ provider }) => ({
    body: { presence: [{ profileId: provider.profileId, presence: 'came' }] },
    absent: true,
  }),
  getAddressLink: () => ({ params: { token: 'a'.repeat(40) } }),
  confirmByLink: () => ({ params: { token: 'a'.repeat(40) } }),
  getAnswerLink: () => ({ params: { token: 'a'.repeat(40) } }),
  useAnswerLink: () => ({ params: { token: 'a'.repeat(40) } }),
  getCalendarFeed: ({ feedToken }) => ({ params: { token: feedToken } }),
  makeMyCalendarFeed: ({ employer }) => ({ subject: employer.subject }),
  revokeMyCalendarFeed: ({ employer }) => ({ subject: employer.subject }),
  addConflict: ({ provider, investor }) => ({
    body: { parties: { one: provider.profileId, other: investor.profileId }, ...reason },
  }),
  removeConflict: ({ provider, investor }) => ({
    params: { conflictId: [provider.profileId, investor.profileId].sort().join('~') },
  }),
};

const byName = (world: World): Record<string, string> => ({
  ...{ needId: world.needId, runId: world.runId, consortiumId: world.consortiumId },
  ...{ roundId: world.roundId, meetingId: world.consortiumId, invitationId: world.invitationId },
  ...{ profileId: world.provider.profileId, personId: world.provider.personId },
  ...{ replacementId: `${world.consortiumId}.${world.provider.profileId}`, kind: 'areas' },
  ...{ side: 'provider', state: 'draft' },
});

const paramsOf = (row: Route, world: World): Record<string, string> =>
  Object.fromEntries(
    Object.keys(row.params?.shape ?? {}).map((name) => [name, byName(world)[name] ?? `no-${name}`]),
  );

/** What a query must have and nobody has named. */
const queryOf = (row: Route, world: World): Record<string, string> =>
  Object.fromEntries(
    Object.entries(row.query?.shape ?? {})
      .filter(([, schema]) => !schema.safeParse(undefined).success)
      .map(([name]) => [name, byName(world)[name] ?? 'published']),
  );

const subjectOf = ({ access }: Route, world: World): string | undefined => {
  if (access === 'public') return undefined;
  if (access === 'signed-in' || access.roles.includes('moderator')) return firstModerator;
  const role = (['provider', 'investor', 'employer'] as const).find((one) => access.roles.includes(one));
  return role ? world[role].subject : world.evaluator.subject;
};

/** A body of which all may be left out, or that only gives a reason, needs no line of its own. */
const bodyOf = ({ body }: Route) => {
  const simple = [{}, reason].find((one) => body?.safeParse(one).success);
  return simple ? { body: simple } : {};
};

/** The valid requests that a route's fields are tried from. */
export const startsOf = (name: RouteName, world: World): Start[] => {
  const row: Route = api[name];
  const given = own[name]?.(world) ?? {};
  return [given].flat().map((start) => ({
    subject: subjectOf(row, world),
    query: queryOf(row, world),
    ...bodyOf(row),
    ...start,
    params: { ...paramsOf(row, world), ...start.params },
  }));
};
