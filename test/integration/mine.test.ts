import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { mailsIn } from '../../local/demo/inbox.ts';
import { bounce } from '../../local/demo/round/inbox.ts';
import { until } from '../../local/demo/until.ts';
import type { Notification } from '../../shared/notification/notification.ts';
import { ownMarket } from '../support/cast.ts';
import { problemIn } from '../support/problem.ts';
import { roundContent } from '../support/rounds.ts';
import * as scene from '../support/scene.ts';
import { newKey } from '../support/service.ts';

const { service, market } = ownMarket();
/** Two of the best consortium, and a provider whom the first would never be in one with. */
let provider: scene.Party | undefined;
let employer: scene.Party | undefined;
let rival: scene.Party | undefined;
let roundId = '';
const params = () => ({ roundId });
const slots = ['2098-03-11T09:00', '2098-03-11T10:15', '2098-03-11T12:00'];

const content = roundContent({
  signUpBy: '2098-03-01',
  answersBy: '2098-03-02',
  objectBy: '2098-03-03',
  answerBy: '2098-03-05',
  conference: { start: '2098-03-02T09:00', place: 'ByLab Oslo' },
  slots: slots.map((start) => ({ start })),
});

beforeAll(async () => {
  const { needId } = await market().freshRun();
  [provider, , rival] = market().providers;
  employer = market().employer;
  const draft = await market().moderator.draftRound({ body: { needId, content }, key: newKey() });
  roundId = draft.body.round.roundId;
  await market().moderator.publishRound({ params: params(), version: draft.version });
});

const waiting = async (party: scene.Somebody): Promise<Notification[]> =>
  (await market().as(party).listMyNotifications({})).body.items;
const kindsFor = async (party: scene.Somebody) => (await waiting(party)).map(({ kind }) => kind);
const mine = async (party: scene.Somebody) => (await market().as(party).listAllMyMeetings({})).body.items;

const signUp = (party: scene.Somebody) =>
  market()
    .as(party)
    .signUp({
      params: params(),
      key: newKey(),
      body: { publicList: true, meeting: { wanted: 'yes', form: 'either', slots } },
    });

const showSchedule = async () => {
  const { body } = await market().moderator.planRound({ params: params(), body: {}, key: newKey() });
  await until('the schedule', async () => {
    const { items } = (await market().moderator.listPlans({ params: params() })).body;
    return items.find(({ planId, state }) => planId === body.planId && state === 'ready');
  });
  const { version } = await market().moderator.getRoundToModerate({ params: params() });
  await market().moderator.showSchedule({ params: params(), version });
};

describe('a round that is open', () => {
  test('waits for every party until it has signed up, and keeps its rooms’ links to itself', async () => {
    expect(await waiting(provider!)).toContainEqual({
      kind: 'round',
      roundId,
      name: content.name,
      signUpBy: '2098-03-01',
    });
    for (const party of [provider!, employer!, rival!]) await signUp(party);
    expect(await kindsFor(provider!)).not.toContain('round');
    const { body } = await market().as(provider!).getRound({ params: params() });
    expect(body.content.rooms).toHaveLength(2);
    expect(JSON.stringify(body.content.rooms)).not.toContain('https:');
  });

  test('lets a party ask those of its own consortia for a meeting, and nobody else', async () => {
    const partners = async () => (await market().as(provider!).listPartners({ params: params() })).body;
    const before = await partners();
    expect(before.actions).toEqual(['request']);
    expect(before.items).toContainEqual(
      expect.objectContaining({ profileId: employer!.profileId, asked: false }),
    );
    expect(before.items.map(({ profileId }) => profileId)).not.toContain(rival!.profileId);
    const ask = (profileId: string) =>
      market()
        .as(provider!)
        .requestMeeting({
          params: params(),
          key: newKey(),
          body: { with: profileId, title: 'Hvem gjør hva' },
        });
    expect(await problemIn(ask(rival!.profileId))).toMatchObject({ status: 404 });
    await ask(employer!.profileId);
    expect((await partners()).items).toContainEqual(
      expect.objectContaining({ profileId: employer!.profileId, asked: true }),
    );
    expect(await problemIn(ask(employer!.profileId))).toMatchObject({ code: 'already-exists' });
  });
});

describe('a party’s own list of meetings', () => {
  test('has what waits for a time, but no time before the schedule is shown', async () => {
    expect((await mine(provider!)).map(({ meeting }) => meeting)).toMatchObject([
      { type: 'bilateral', state: 'requested' },
    ]);
  });

  test('then has the provisional times, which wait for an objection or none', async () => {
    await showSchedule();
    const own = await mine(provider!);
    expect(own.map(({ meeting }) => meeting.state)).toEqual(['proposed', 'proposed']);
    expect(own.map(({ meeting }) => meeting.time!.start)).toEqual(
      own.map(({ meeting }) => meeting.time!.start).toSorted(),
    );
    expect(await kindsFor(provider!)).toEqual(['proposal', 'proposal']);
    const { meetingId, version } = own[0]!.meeting;
    await market()
      .as(provider!)
      .objectToMeeting({ params: { meetingId }, version, body: { reason: 'Vi må gå før.' } });
    expect(await kindsFor(provider!)).toEqual(['proposal']);
    expect((await mine(rival!)).every(({ meeting }) => meeting.seats.length === 1)).toBe(true);
  });

  test('has the invitations once the schedule is final, each with what may be answered', async () => {
    const { version } = await market().moderator.getRoundToModerate({ params: params() });
    await market().moderator.finaliseRound({ params: params(), version });
    const own = await until('the invitations', async () => {
      const items = await mine(provider!);
      return items.every(({ invitation }) => invitation?.invitation.mail === 'sent') ? items : undefined;
    });
    expect(own[0]!.invitation!.actions).toEqual(['accept', 'decline', 'stand-in']);
    expect(await kindsFor(provider!)).toEqual(['invitation', 'invitation']);
  });
});

describe('the calendar file of an invitation', () => {
  const file = (party: scene.Somebody, invitationId: string) =>
    market().as(party).getInvitationCalendar({ params: { invitationId } });

  test('is the party’s own, in Oslo’s time, as long as the meeting stands', async () => {
    const { invitation } = (await mine(employer!)).find(({ meeting }) => meeting.type === 'one-to-one')!;
    const { invitationId, meeting, meetingId } = invitation!.invitation;
    const calendar = new ICAL.Component(ICAL.parse((await file(employer!, invitationId)).body));
    const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent')!);
    expect(event.uid).toBe(`${meetingId}@trepart`);
    expect(event.startDate.toString()).toBe(`${meeting.start}:00`);
    expect(await problemIn(file(rival!, invitationId))).toMatchObject({ status: 404 });
    const { version } = invitation!;
    const body = { answer: 'decline' as const };
    await market().as(employer!).answerInvitation({ params: { invitationId }, version, body });
    expect(await problemIn(file(employer!, invitationId))).toMatchObject({ code: 'wrong-state' });
  });
});

test('whoever mail does not reach is told so first of all, where they log in', async () => {
  const { instance } = service();
  const mails = await mailsIn(instance.sesUrl);
  await bounce(instance, mails.find(({ to }) => to === rival!.email)!);
  const [first] = await until('the bounce', async () => {
    const found = await waiting(rival!);
    return found[0]?.kind === 'mailbox' ? found : undefined;
  });
  expect(first).toMatchObject({ kind: 'mailbox', since: expect.any(String) });
});

test('what waits for a moderator is the head of the queue', async () => {
  const asking = await scene.join(service(), 'evaluator');
  const { body } = await market().moderator.listMyNotifications({});
  expect(body.items).toContainEqual(
    expect.objectContaining({ kind: 'queue', of: 'person', id: asking.personId }),
  );
});

describe('saved searches', () => {
  const as = () => market().as(market().investors[0]!);
  const search = (name: string, filter: object = { maxLossProbability: 0.2 }) => ({ name, filter });
  const save = (searches: object[], version: number) =>
    as().saveMySearches({ version, body: { searches } as never });

  test('are a person’s own, and two who save at once are told apart', async () => {
    expect(await as().getMySavedSearches({})).toMatchObject({ body: { searches: [] }, version: 0 });
    await save([search('Lav risiko')], 0);
    expect(await problemIn(save([search('Høy risiko')], 0))).toMatchObject({ code: 'stale-version' });
    const read = await as().getMySavedSearches({});
    expect(read).toMatchObject({
      body: { searches: [{ name: 'Lav risiko', filter: { maxLossProbability: 0.2, sort: 'score' } }] },
      version: 1,
    });
    await save([search('Lav risiko'), search('Bjerke', { area: 'bjerke' })], 1);
    const other = await market().as(market().investors[1]!).getMySavedSearches({});
    expect(other.body.searches).toEqual([]);
  });

  test('have names of their own, and are thirty at most', async () => {
    const { version } = await as().getMySavedSearches({});
    const many = Array.from({ length: 31 }, (_, index) => search(`Søk ${index}`));
    for (const searches of [[search('Et'), search('Et')], many, [search('')]])
      expect(await problemIn(save(searches, version))).toMatchObject({ code: 'invalid-input' });
    expect((await save(many.slice(0, 30), version)).body.searches).toHaveLength(30);
  });
});
