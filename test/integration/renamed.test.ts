import { expect, test } from 'vitest';
import { api } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import { ownMarket } from '../support/cast.ts';
import { roundContent } from '../support/rounds.ts';
import * as scene from '../support/scene.ts';
import { newKey } from '../support/service.ts';

const { service, market } = ownMarket();

test('a party that is renamed is found by its new name alone, and takes part by its organisation’s name all the while', async () => {
  const { moderator, providers } = market();
  const [party] = providers;
  const me = service().as(party!.subject);
  const needId = await scene.publishedNeed(service());
  const later = {
    signUpBy: '2098-03-01',
    answersBy: '2098-03-02',
    objectBy: '2098-03-03',
    answerBy: '2098-03-05',
  };
  const body = roundContent({
    ...later,
    conference: { start: '2098-03-02T09:00', place: 'ByLab Oslo' },
    slots: [{ start: '2098-03-10T09:00' }],
  });
  const draft = await moderator.draftRound({ body: { needId, content: body }, key: newKey() });
  const params = { roundId: draft.body.round.roundId };
  await moderator.publishRound({ params, version: draft.version });
  const signUp = () =>
    me.signUp({
      params,
      key: newKey(),
      body: { publicList: true, conference: { people: 1 }, meeting: { wanted: 'no' } } as never,
    });
  await signUp();

  const before = (await me.getMyProfile({})).body.profile.content.name;
  const { body: mine, version } = await me.getMyProfile({});
  const renamed = { ...mine.profile.content, name: 'Helt nytt navn på tilbudet' };
  const changed = await me.changeMyProfile({ version, body: renamed });
  const found = async (text: string) => {
    const { body: parties } = await moderator.searchParties({ query: { text } });
    return parties.items.some(({ id }) => id === party!.profileId);
  };
  // What nobody has approved is not what others read.
  expect(await found('Helt nytt navn')).toBe(false);
  const submitted = await me.submitMyProfile({ version: changed.version });
  const { profileId } = party!;
  await moderator.approveProfile({ params: { profileId }, version: submitted.version });
  expect(await found('Helt nytt navn')).toBe(true);
  expect(before).not.toBe(renamed.name);

  const participants = async () => {
    const anybody = createClient(api, { baseUrl: service().instance.apiUrl, fetch });
    return (await anybody.listParticipants({ params })).body.items;
  };
  const own = [{ name: party!.organisation.name, side: 'provider' }];
  expect(await participants()).toEqual(own);
  const signedUp = await me.getMySignUp({ params });
  await me.withdrawMySignUp({ params, version: signedUp.version });
  expect(await participants()).toEqual([]);
  const withdrawn = await me.getMySignUp({ params });
  await me.changeMySignUp({
    params,
    version: withdrawn.version,
    body: { publicList: true, conference: { people: 1 }, meeting: { wanted: 'no' } } as never,
  });
  expect(await participants()).toEqual(own);
});
