import { beforeAll, describe, expect, test } from 'vitest';
import { api } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import { ownMarket } from '../support/cast.ts';
import { employerContent, investorContent, needContent, providerContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import { roundContent } from '../support/rounds.ts';
import * as scene from '../support/scene.ts';
import { newKey } from '../support/service.ts';

const { service, market } = ownMarket();
const contents = { provider: providerContent, investor: investorContent, employer: employerContent } as const;
type Side = keyof typeof contents;
const sides = Object.keys(contents) as Side[];
let needId = '';
let best = '';
let roundId = '';

const content = roundContent({
  signUpBy: '2098-03-01',
  answersBy: '2098-03-02',
  objectBy: '2098-03-03',
  answerBy: '2098-03-05',
  conference: { start: '2098-03-02T09:00', place: 'ByLab Oslo' },
  slots: [{ start: '2098-03-11T09:00' }],
});

beforeAll(async () => {
  const run = await market().freshRun();
  needId = run.needId;
  best = run.best.consortiumId;
  const draft = await market().moderator.draftRound({ body: { needId, content }, key: newKey() });
  roundId = draft.body.round.roundId;
  await market().moderator.publishRound({ params: { roundId }, version: draft.version });
});

const as = (person: scene.Somebody) => service().as(person.subject);
const signUpBody = { publicList: true, meeting: { wanted: 'no' } } as const;
const signUp = (person: scene.Somebody) =>
  as(person).signUp({ params: { roundId }, body: signUpBody, key: newKey() });

const withDraft = async (side: Side): Promise<scene.Somebody> => {
  const person = await scene.somebody(service(), side);
  await as(person).createMyProfile({ body: contents[side](), key: newKey() });
  return person;
};

const withdrawn = async (side: Side): Promise<scene.Party> => {
  const party = await scene.party(service(), contents[side]());
  const { version } = await as(party).getMyProfile({});
  await as(party).withdrawMyProfile({ version });
  return party;
};

describe.each<[string, (side: Side) => Promise<scene.Somebody>]>([
  ['no profile', (side) => scene.somebody(service(), side)],
  ['a draft', withDraft],
  ['a withdrawn profile', withdrawn],
])('a party with %s', (_, make) => {
  const people = new Map<Side, scene.Somebody>();
  beforeAll(async () => {
    for (const side of sides) people.set(side, await make(side));
  });

  test.each(sides)('as %s reads no consortium, and cannot tell whether one exists', async (side) => {
    const me = as(people.get(side)!);
    expect((await me.listConsortia({ query: { needId } })).body.items).toEqual([]);
    for (const consortiumId of [best, 'nowhere.1']) {
      const call = { params: { consortiumId } };
      expect(await problemIn(me.getConsortium(call))).toMatchObject({
        status: 403,
        code: 'profile-not-approved',
      });
      expect(await problemIn(me.explainConsortium(call))).toMatchObject({ code: 'profile-not-approved' });
    }
  });

  test('as investor compares none and says nothing of any', async () => {
    const me = as(people.get('investor')!);
    const params = { consortiumId: best };
    const calls = [
      () => me.compareConsortia({ query: { consortia: `${best},nowhere.1` } }),
      () => me.getMyInterest({ params }),
      () => me.tellMyInterest({ params, version: 0, body: { kind: 'interest' } }),
    ];
    for (const call of calls)
      expect(await problemIn(call())).toMatchObject({ status: 403, code: 'profile-not-approved' });
  });

  test('as provider is not told what would raise its chances', async () => {
    const call = as(people.get('provider')!).getMyWhatIf({ query: { needId } });
    expect(await problemIn(call)).toMatchObject({ code: 'profile-not-approved' });
  });

  test.each(sides)('as %s cannot sign up to a round, nor see whom it could meet there', async (side) => {
    const person = people.get(side)!;
    expect(await problemIn(signUp(person))).toMatchObject({ status: 403, code: 'profile-not-approved' });
    expect(await problemIn(as(person).listPartners({ params: { roundId } }))).toMatchObject({
      code: 'profile-not-approved',
    });
  });
});

describe('a party that pauses its profile', () => {
  test('still reads what it may: it has been approved, and has not withdrawn', async () => {
    const investor = await scene.party(service(), investorContent());
    const { version } = await as(investor).getMyProfile({});
    await as(investor).pauseMyProfile({ version });
    expect((await as(investor).getConsortium({ params: { consortiumId: best } })).body.rank).toBe(1);
  });
});

describe('a party that withdraws its profile later', () => {
  test('disappears from the public list at once, and cannot change its sign-up, but can withdraw it', async () => {
    const provider = await scene.party(service(), providerContent());
    const anybody = createClient(api, { baseUrl: service().instance.apiUrl, fetch });
    const participants = async () => (await anybody.listParticipants({ params: { roundId } })).body.items;
    const signed = await signUp(provider);
    const before = await participants();
    expect(before).toContainEqual({ name: provider.organisation.name, side: 'provider' });
    const { version } = await as(provider).getMyProfile({});
    await as(provider).withdrawMyProfile({ version });
    expect(await participants()).toHaveLength(before.length - 1);
    const change = { params: { roundId }, version: signed.version, body: signUpBody };
    expect(await problemIn(as(provider).changeMySignUp(change))).toMatchObject({
      code: 'profile-not-approved',
    });
  });

  test('takes back what it said of a consortium', async () => {
    const investor = await scene.party(service(), investorContent());
    const params = { consortiumId: best };
    const told = await as(investor).tellMyInterest({ params, version: 0, body: { kind: 'interest' } });
    const { version } = await as(investor).getMyProfile({});
    await as(investor).withdrawMyProfile({ version });
    const taken = await as(investor).withdrawMyInterest({ params, version: told.version });
    expect(taken.body.interest).toMatchObject({ state: 'withdrawn' });
  });
});

describe('what has not been published', () => {
  test('cannot be told from what does not exist', async () => {
    const round = await market().moderator.draftRound({ body: { needId, content }, key: newKey() });
    const need = await market().moderator.draftNeed({ body: needContent(), key: newKey() });
    const [provider] = market().providers;
    const [investor] = market().investors;
    const params = [{ roundId: round.body.round.roundId }, { roundId: 'nowhere' }];
    const body = { with: investor!.profileId, title: 'Hvem gjør hva' };
    const about = [
      params.map((one) => () => as(provider!).listMyMeetings({ params: one })),
      params.map((one) => () => as(provider!).requestMeeting({ params: one, body, key: newKey() })),
      params.map((one) => () => as(provider!).listPartners({ params: one })),
      [need.body.need.needId, 'nowhere'].map(
        (id) => () => as(investor!).listConsortia({ query: { needId: id } }),
      ),
    ];
    for (const calls of about)
      for (const call of calls) expect(await problemIn(call())).toMatchObject({ code: 'not-found' });
  });
});
