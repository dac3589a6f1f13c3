import { Temporal } from 'temporal-polyfill';
import { beforeAll, describe, expect, test } from 'vitest';
import { calendarOf, mailsIn } from '../../local/demo/inbox.ts';
import { until } from '../../local/demo/until.ts';
import { api } from '../../shared/api.ts';
import { createClient } from '../../shared/client.ts';
import { employerContent, investorContent, providerContent } from '../support/content.ts';
import { problemIn } from '../support/problem.ts';
import { calendarFaults } from '../support/rfc5545.ts';
import { roundContent } from '../support/rounds.ts';
import * as scene from '../support/scene.ts';
import { firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
const anybody = () => createClient(api, { baseUrl: service().instance.apiUrl, fetch });
const moderator = () => service().as(firstModerator);
const day = (days: number) => Temporal.PlainDate.from('2098-03-01').add({ days }).toString();

/** Two days of two hours each; one room and one online room. */
const content = () =>
  roundContent({
    signUpBy: day(0),
    answersBy: day(1),
    objectBy: day(2),
    answerBy: day(4),
    conference: { start: `${day(1)}T09:00`, place: 'ByLab Oslo' },
    slots: [day(10), day(11)].flatMap((date) =>
      ['09:00', '10:15'].map((hour) => ({ start: `${date}T${hour}` })),
    ),
  });

let roundId: string;
let parties: scene.Somebody[];
const params = () => ({ roundId });

beforeAll(async () => {
  await scene.openDoors(service());
  const needId = await scene.publishedNeed(service());
  const draft = await moderator().draftRound({ body: { needId, content: content() }, key: newKey() });
  roundId = draft.body.round.roundId;
  await moderator().publishRound({ params: params(), version: draft.version });
  parties = await Promise.all(
    [providerContent(), investorContent(), employerContent()].map((one) => scene.party(service(), one)),
  );
});

const signUp = (person: scene.Somebody, meeting: object) =>
  service()
    .as(person.subject)
    .signUp({
      params: params(),
      key: newKey(),
      body: { publicList: true, conference: { people: 1 }, meeting } as never,
    });

const planned = async () => {
  const started = await moderator().planRound({ params: params(), body: {}, key: newKey() });
  return until('the schedule', async () => {
    const { body } = await moderator().listPlans({ params: params() });
    const plan = body.items.find(({ planId }) => planId === started.body.planId);
    return plan?.state === 'ready' ? plan : undefined;
  });
};

const meetingsNow = async () => (await moderator().listRoundMeetings({ params: params() })).body.items;
const roundVersion = async () => (await moderator().getRoundToModerate({ params: params() })).version;
const myMeeting = async (person: scene.Somebody) =>
  (await service().as(person.subject).listMyMeetings({ params: params() })).body.items[0];

describe('a dialogue round', () => {
  test('is signed up to once, and the list of who takes part is public, without anybody’s name', async () => {
    const both = [`${day(10)}T09:00`, `${day(10)}T10:15`];
    await signUp(parties[0]!, { wanted: 'yes', form: 'on-site', slots: both });
    await signUp(parties[1]!, { wanted: 'yes', form: 'on-site', slots: [both[0]] });
    await signUp(parties[2]!, { wanted: 'none-suits', wish: 'Uka etter.' });
    expect(await problemIn(signUp(parties[0]!, { wanted: 'no' }))).toMatchObject({ code: 'already-exists' });
    const { body } = await anybody().listParticipants({ params: params() });
    expect(body.items.map(({ side }) => side).sort()).toEqual(['employer', 'investor', 'provider']);
    expect(JSON.stringify(body)).not.toContain('Person');
  });

  test('tells everybody what it tells one, and keeps it for anybody to read', async () => {
    const body = { subject: 'Nytt spørsmål', text: 'Hvor store grupper?' };
    await moderator().tellEverybody({ params: params(), body, key: newKey() });
    const mails = await until('three mails', async () => {
      const all = await mailsIn(service().instance.sesUrl);
      const told = all.filter(({ template }) => template === 'round-message');
      return told.length === 3 ? told : undefined;
    });
    expect(mails.map(({ to }) => to).sort()).toEqual(parties.map(({ email }) => email).sort());
    const log = await anybody().listRoundMessages({ params: params() });
    expect(log.body.items).toMatchObject([body]);
  });

  test('is scheduled so that both who want to meet can, and hidden until it is shown', async () => {
    expect(await planned()).toMatchObject({ placed: 2, unplaced: [], optimal: true });
    const [first, second] = await meetingsNow();
    expect(first).toMatchObject({ state: 'proposed', time: { start: `${day(10)}T09:00` }, roomId: 'fjord' });
    expect(first?.seats[0]?.side).toBe('investor');
    expect(second).toMatchObject({ time: { start: `${day(10)}T10:15` } });
    expect(await myMeeting(parties[0]!)).toBeUndefined();
  });

  test('never has two meetings in one room, whoever asks', async () => {
    const [first, second] = await meetingsNow();
    const move = { start: first!.time!.start, roomId: first!.roomId! };
    const refused = moderator().placeMeeting({
      params: { meetingId: second!.meetingId },
      version: second!.version,
      body: move,
    });
    expect(await problemIn(refused)).toMatchObject({ status: 409, code: 'slot-taken' });
  });

  test('shows a provisional schedule that a party may object to', async () => {
    await moderator().showSchedule({ params: params(), version: await roundVersion() });
    const mine = await until('the proposal', () => myMeeting(parties[0]!));
    expect(mine.actions).toEqual(['object']);
    const objected = await service()
      .as(parties[0]!.subject)
      .objectToMeeting({
        params: { meetingId: mine.meetingId },
        version: mine.version,
        body: { reason: 'Vi må gå klokka ti.' },
      });
    expect(objected.body.objections).toHaveLength(1);
    const rival = await service().as(parties[1]!.subject).listMyMeetings({ params: params() });
    expect(rival.body.items.flatMap(({ objections }) => objections)).toEqual([]);
    expect(await problemIn(service().as(parties[1]!.subject).getMeeting({ params: mine }))).toMatchObject({
      status: 404,
    });
  });

  test('is final once the moderator says so: everybody is invited, with a calendar file', async () => {
    await moderator().finaliseRound({ params: params(), version: await roundVersion() });
    const invitations = await until('two invitations', async () => {
      const all = await mailsIn(service().instance.sesUrl);
      const sent = all.filter(({ template }) => template === 'meeting-invitation');
      return sent.length === 2 ? sent : undefined;
    });
    for (const { id } of invitations)
      expect(await calendarOf(service().instance.sesUrl, id)).toMatchObject({
        method: 'REQUEST',
        sequence: 0,
      });
  });

  test('can be answered by a link that nobody can forge, that looking at does not use, and that works once', async () => {
    const all = await mailsIn(service().instance.sesUrl);
    const mail = all.find(
      ({ to, template }) => template === 'meeting-invitation' && to === parties[0]!.email,
    );
    const read = await fetch(`${service().instance.sesUrl}/inbox/${mail!.id}.json`);
    const tokens = [...((await read.json()) as { text: string }).text.matchAll(/answer#(\S+)/g)].map(
      ([, it]) => it!,
    );
    expect(tokens).toHaveLength(3);
    const [accept = '', , decline = ''] = tokens;
    for (let looks = 0; looks < 3; looks += 1)
      expect((await anybody().getAnswerLink({ params: { token: accept } })).body.answer).toBe('accept');
    const forged = `${decline.split('.')[0]}.${accept.split('.')[1]}`;
    for (const token of [forged, `${accept.slice(0, -2)}AA`, 'a'.repeat(40)])
      expect(await problemIn(anybody().useAnswerLink({ params: { token } }))).toMatchObject({ status: 410 });
    await anybody().useAnswerLink({ params: { token: accept } });
    expect((await meetingsNow())[1]).toMatchObject({ state: 'accepted' });
    for (const token of [accept, decline])
      expect(await problemIn(anybody().useAnswerLink({ params: { token } }))).toMatchObject({
        code: 'link-not-valid',
      });
  });

  test('keeps what is accepted where it is when it is scheduled again', async () => {
    const me = service().as(parties[1]!.subject);
    const [{ invitation }] = (await me.listMyInvitations({})).body.items as [never];
    const { invitationId, version } = invitation as { invitationId: string; version: number };
    await me.answerInvitation({ params: { invitationId }, version, body: { answer: 'accept' } });
    const before = await meetingsNow();
    await planned();
    const places = (list: typeof before) =>
      list.map(({ meetingId, time, roomId }) => ({ meetingId, time, roomId }));
    expect(places(await meetingsNow())).toEqual(places(before));
    expect((await meetingsNow())[0]).toMatchObject({ state: 'accepted' });
  });

  test('is given one more room by a moderator who has read the newest version, and by nobody else', async () => {
    const room = { roomId: 'skog', name: 'Skog', form: 'on-site' as const, place: 'ByLab Oslo, Skog' };
    const body = { rooms: [room] };
    const { version } = await moderator().getRoundToModerate({ params: params() });
    const party = service().as(parties[0]!.subject);
    const extend = (as: typeof party, known: number) =>
      as.extendRound({ params: params(), version: known, body });
    expect((await problemIn(extend(party, version))).code).toBe('forbidden');
    expect((await problemIn(extend(moderator(), version - 1))).code).toBe('stale-version');
    await extend(moderator(), version);
    expect((await problemIn(extend(moderator(), version + 1))).code).toBe('invalid-input');
    const { content: now } = (await anybody().getRound({ params: params() })).body;
    expect(now.rooms.map(({ roomId: id }) => id)).toEqual(['fjord', 'teams', 'skog']);
  });

  test('is in a party’s own calendar, which asks whether it has changed, and is gone once it is revoked', async () => {
    const me = service().as(parties[1]!.subject);
    expect((await me.getMyCalendarFeed({})).body).toEqual({ state: 'off', actions: ['create'] });
    const { url } = (await me.makeMyCalendarFeed({})).body;
    const first = await fetch(url);
    expect(first.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    expect(first.headers.get('cache-control')).toBe('private, no-cache');
    const file = await first.text();
    expect(calendarFaults(file)).toEqual([]);
    const [meeting] = await meetingsNow();
    expect(file).toContain(`UID:${meeting!.meetingId}@trepart`);
    expect(file).toContain('STATUS:CONFIRMED');
    for (const { email, organisation } of [parties[0]!, parties[2]!])
      expect([file.includes(email), file.includes(organisation.number)]).toEqual([false, false]);
    const etag = first.headers.get('etag')!;
    expect((await fetch(url, { headers: { 'if-none-match': etag } })).status).toBe(304);
    const renewed = (await me.makeMyCalendarFeed({})).body.url;
    expect((await fetch(url)).status).toBe(404);
    expect(await (await fetch(renewed)).text()).toBe(file);
    await me.revokeMyCalendarFeed({});
    expect((await fetch(renewed)).status).toBe(404);
    expect((await me.getMyCalendarFeed({})).body.state).toBe('off');
  });

  test('is in no calendar of somebody else, nor of whoever has left', async () => {
    const me = service().as(parties[0]!.subject);
    const { url } = (await me.makeMyCalendarFeed({})).body;
    const [personId] = url.split('/').at(-1)!.split('.');
    const guessed = `${url.slice(0, url.lastIndexOf('/'))}/${personId}.${'a'.repeat(43)}.ics`;
    expect((await fetch(guessed)).status).toBe(404);
    const path = '/me/calendar-feed';
    for (const subject of [undefined, firstModerator])
      expect((await service().send('PUT', path, { subject })).status).toBe(subject ? 403 : 401);
    const mine = (await me.getMe({})).body;
    await moderator().removePerson({ params: { personId: parties[0]!.personId }, version: mine.version });
    expect((await fetch(url)).status).toBe(404);
  });
});
