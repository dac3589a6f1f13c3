import type { RouteName } from '../../../shared/api.ts';
import { needContent, providerContent } from '../content.ts';
import { roundContent } from '../rounds.ts';
import { recommendation } from '../scene.ts';
import type { World } from './world.ts';

type Asked = { query?: Record<string, string>; body?: unknown };

const reason = { reason: 'Som avtalt.' };
const content = { ...providerContent(), side: 'evaluator' };
const contact = { name: 'Kari Nordmann', email: 'kari@somewhere.example', language: 'nb' };
const signUp = { meeting: { wanted: 'no' }, publicList: true };
const { meeting } = recommendation();

/** What a request carries besides its path, where the row asks for it: enough to get as far as the record. */
export const askedOf = (world: World): Partial<Record<RouteName, Asked>> => {
  const { needId } = world;
  const forNeed = { query: { needId } };
  const { market, people } = world;
  return {
    addTerm: { body: { code: 'nordmarka', name: { nb: 'Nordmarka', nn: 'Nordmarka', en: 'Nordmarka' } } },
    // Incomplete on purpose: who may register is decided before, and nobody is to change role here.
    renameTerm: { body: { name: { nb: 'Ord', nn: 'Ord', en: 'Word' } } },
    retireTerm: { body: reason },
    registerMe: { body: {} },
    changeMe: { body: contact },
    nameOrganisation: { body: { name: 'Rett navn AS' } },
    createMyProfile: { body: content },
    changeMyProfile: { body: content },
    listProfiles: { query: { side: 'provider', state: 'active' } },
    searchParties: { query: { text: 'iKan' } },
    sendBackProfile: { body: reason },
    listNeeds: { query: { state: 'published' } },
    draftNeed: { body: needContent() },
    changeNeed: { body: needContent() },
    closeNeed: { body: reason },
    startRun: { body: { k: 1 } },
    getRunDifferences: { query: { before: 'none' } },
    compareConsortia: { query: { consortia: world.compared.join(',') } },
    recommendConsortium: { body: { ...reason, meeting } },
    approveConsortium: { body: reason },
    sendBackConsortium: { body: reason },
    concludeConsortium: { body: { ...reason, result: 'no-contract' } },
    getMyFits: forNeed,
    getMyWhatIf: forNeed,
    computeMyWhatIf: { body: { needId } },
    tellMyInterest: { body: { kind: 'interest', note: '' } },
    saveMySearches: { body: { searches: [] } },
    appointEvaluator: { body: { personId: people['evaluator-appointed'].personId } },
    answerInvitation: { body: { answer: 'accept' } },
    signUp: { body: signUp },
    changeMySignUp: { body: signUp },
    answerInWriting: { body: { answers: [] } },
    draftRound: { body: { needId, content: roundContent() } },
    changeRound: { body: roundContent() },
    extendRound: { body: { slots: [{ start: '2026-12-18T09:00' }] } },
    cancelRound: { body: reason },
    recordConferencePresence: { body: { presence: 'came' } },
    tellEverybody: { body: { subject: 'Til alle', text: 'Velkommen.' } },
    requestMeeting: { body: { with: market['investor-in'].profileId, title: 'Om samarbeid' } },
    objectToMeeting: { body: reason },
    sendStandIn: { body: { personId: people['provider-in'].personId } },
    planRound: { body: {} },
    placeMeeting: { body: { start: '2026-12-15T09:00', roomId: 'fjord' } },
    moveMeeting: { body: { time: meeting } },
    cancelMeeting: { body: reason },
    recordMeetingPresence: {
      body: { presence: [{ profileId: market['provider-in'].profileId, presence: 'came' }] },
    },
    approveReplacement: { body: reason },
    rejectReplacement: { body: reason },
    leavePlaceEmpty: { body: reason },
    addConflict: {
      body: {
        ...reason,
        parties: { one: market['provider-in'].profileId, other: market['investor-out'].profileId },
      },
    },
  };
};
