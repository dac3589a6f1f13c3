import type { Consortium, ConsortiumState } from '../../shared/consortium/consortium.ts';
import type { Meeting } from '../../shared/consortium/meeting.ts';
import type { Interest } from '../../shared/interest/interest.ts';
import type { Invitation, InvitationState } from '../../shared/invitation/invitation.ts';
import type { Need, NeedState } from '../../shared/need/need.ts';
import type { Actor, Person } from '../../shared/person/person.ts';
import type { Role } from '../../shared/person/role.ts';
import type { Profile, ProfileState } from '../../shared/profile/profile.ts';
import type { Run, RunState } from '../../shared/run/run.ts';
import { needContent, providerContent } from './content.ts';

/** The instant at which everything in the unit tests happens, and one before it. */
export const now = '2026-11-22T12:00:00.000Z';
export const before = '2026-11-01T12:00:00.000Z';

const nav = { number: '889640782', name: 'NAV' };
export const iKan = { number: '310000019', name: 'iKan AS' };

export const person = (changes: Partial<Person> = {}): Person => ({
  personId: 'kari',
  name: 'Kari Nordmann',
  email: 'kari@leverandor.example',
  language: 'nb',
  role: 'provider',
  organisation: iKan,
  state: 'active',
  version: 1,
  registeredAt: before,
  emailState: 'confirmed',
  ...changes,
});

export const actor = (role: Role, changes: Partial<Person> = {}): Actor => ({
  ...person({ role, personId: role, organisation: role === 'moderator' ? nav : iKan, ...changes }),
  state: 'active',
});

/** A profile in a state, at version 5. */
export const profile = (state: ProfileState, more: object = {}): Profile => {
  const own: Record<ProfileState, object> = {
    draft: {},
    submitted: { submittedAt: before },
    'sent-back': { reason: 'Prisen mangler.' },
    active: { approvedAt: before },
    paused: { approvedAt: before },
    withdrawn: {},
  };
  return {
    profileId: 'provider-310000019',
    organisation: iKan,
    contactPersonId: 'kari',
    content: providerContent(),
    version: 5,
    createdAt: before,
    updatedAt: before,
    state,
    ...own[state],
    ...more,
  } as Profile;
};

export const need = (state: NeedState, more: object = {}): Need => {
  const published = { publishedAt: before, stale: false };
  const own: Record<NeedState, object> = {
    draft: {},
    checked: { checkedAt: before },
    published,
    closed: { ...published, closedAt: before, reason: 'Avlyst.' },
  };
  return {
    needId: 'bjerke',
    content: needContent(),
    version: 5,
    createdAt: before,
    updatedAt: before,
    state,
    ...own[state],
    ...more,
  } as Need;
};

export const run = (state: RunState, more: object = {}): Run => {
  const own: Record<RunState, object> = {
    requested: {},
    computing: { startedAt: before, progress: 0.4 },
    ready: {
      readyAt: before,
      engineVersion: '1',
      marketHash: 'abc',
      size: { providers: 1, investors: 1, employers: 1 },
      milliseconds: 12,
      optimal: true,
      bound: 0.6,
      score: 0.6,
      consortia: 2,
      contract: {
        expectedPayout: 3e6,
        expectedReturn: 0.04,
        lossProbability: 0.1,
        quantiles: { p05: 1e6, p50: 3e6, p95: 5e6 },
      },
    },
    failed: { failedAt: before, errors: [{ path: '$', code: 'no-provider', message: 'Nobody' }] },
  };
  return {
    runId: 'run-1',
    needId: 'bjerke',
    needVersion: 3,
    k: 10,
    requestedBy: 'mona',
    requestedAt: before,
    version: 5,
    state,
    ...own[state],
    ...more,
  } as Run;
};

export const meeting: Meeting = {
  start: '2026-12-10T10:00',
  minutes: 60,
  place: 'NAV Bjerke',
  answerBy: '2026-12-03',
};

const decision = (by: string) => ({ by, at: before, reason: 'Dekker alt.' });

export const figures: Consortium['figures'] = {
  score: 0.6,
  value: 0.6,
  raised: 2_000_000,
  capitalGap: 0,
  expectedReturn: 0.05,
  lossProbability: 0.1,
  lowestEvidence: 2,
  providerKinds: ['small-supplier'],
  areas: ['bjerke'],
  positions: 6,
  gaps: 0,
};

/** A consortium in a state, recommended by Mona and approved by Morten. */
export const consortium = (state: ConsortiumState, more: object = {}): Consortium => {
  const recommended = { recommendation: decision('mona'), meeting };
  const approved = { ...recommended, approval: decision('morten') };
  const own: Record<ConsortiumState, object> = {
    candidate: {},
    recommended,
    'sent-back': { recommendation: decision('mona'), sentBack: decision('morten') },
    approved,
    invited: { ...approved, invitedAt: before },
    accepted: { ...approved, invitedAt: before, acceptedAt: before },
    met: { ...approved, invitedAt: before, metAt: before },
    concluded: { ...approved, conclusion: { ...decision('mona'), result: 'contract' } },
  };
  return {
    consortiumId: 'run-1.1',
    runId: 'run-1',
    needId: 'bjerke',
    rank: 1,
    entry: {
      score: 0.6,
      value: 0.6,
      optimal: true,
      bound: 0.6,
      deliveries: [{ provider: 'provider-310000019', element: 'assessment' }],
      investments: [],
      jobs: [],
      gaps: [],
    },
    parties: [{ profileId: 'provider-310000019', side: 'provider', name: 'iKan AS' }],
    figures,
    fits: { offers: [], investors: [], employers: [] },
    version: 5,
    createdAt: before,
    updatedAt: before,
    state,
    ...own[state],
    ...more,
  } as Consortium;
};

export const invitation = (state: InvitationState, more: object = {}): Invitation => {
  const own: Partial<Record<InvitationState, object>> = {
    accepted: { answeredAt: before },
    declined: { answeredAt: before, noTimeFits: false, reason: '' },
  };
  return {
    invitationId: 'run-1.1.provider-310000019',
    meetingId: 'run-1.1',
    type: 'consortium',
    title: 'Arbeid for innvandrere på Bjerke',
    consortiumId: 'run-1.1',
    needId: 'bjerke',
    profileId: 'provider-310000019',
    side: 'provider',
    personId: 'kari',
    meeting,
    sequence: 0,
    mail: 'sent',
    version: 5,
    createdAt: before,
    state,
    ...own[state],
    ...more,
  } as Invitation;
};

/** What an investor has said of a consortium, at version 5. */
export const interest = (state: Interest['state'], more: object = {}): Interest => {
  const own: Partial<Record<Interest['state'], object>> = {
    committed: { amount: 1_000_000, conditions: { minPaymentCap: 5_000_000 } },
  };
  return {
    consortiumId: 'run-1.1',
    needId: 'bjerke',
    profileId: 'investor-310000019',
    name: 'Stiftelsen Håp',
    note: '',
    version: 5,
    createdAt: before,
    updatedAt: before,
    state,
    ...own[state],
    ...more,
  } as Interest;
};
