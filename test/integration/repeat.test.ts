import { beforeAll, describe, expect, test } from 'vitest';
import { needContent } from '../support/content.ts';
import { join, openDoors, type Somebody, somebody } from '../support/scene.ts';
import { firstModerator, newKey, ownService } from '../support/service.ts';

const service = ownService();
let second: Somebody;

beforeAll(async () => {
  await openDoors(service());
  second = await somebody(service(), 'moderator');
});

const draft = (key: string | undefined, name: string, subject = firstModerator) =>
  service().send('POST', '/moderation/needs', {
    subject,
    body: needContent({ name }),
    headers: key === undefined ? {} : { 'idempotency-key': key },
  });
const draftsNamed = async (name: string) => {
  const { body } = await service()
    .as(firstModerator)
    .listNeeds({ query: { state: 'draft', limit: 100 } });
  return body.items.filter(({ need }) => need.content.name === name);
};

describe('a POST that creates', () => {
  test('comes with a key', async () => {
    for (const key of [undefined, 'short', 'x'.repeat(101), 'nøkkel-med-ø'.normalize('NFKD').slice(0, 7)])
      expect(await draft(key, 'Uten nøkkel')).toMatchObject({
        status: 400,
        json: { code: 'idempotency-key-required' },
      });
  });

  test('repeated with the same key is answered as the first was, and creates once', async () => {
    const key = newKey();
    const first = await draft(key, 'En gang');
    const again = await draft(key, 'En gang');
    expect(first.status).toBe(201);
    expect(again).toMatchObject({ status: 201, text: first.text });
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(await draftsNamed('En gang')).toHaveLength(1);
  });

  test('sent twenty times at once creates once, and everybody hears the same', async () => {
    const key = newKey();
    const answers = await Promise.all(Array.from({ length: 20 }, () => draft(key, 'Tjue på en gang')));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]!.status).toBe(201);
    expect(await draftsNamed('Tjue på en gang')).toHaveLength(1);
  });

  test('with the key of another content is refused, also when both come at once', async () => {
    const key = newKey();
    await draft(key, 'Den første');
    expect(await draft(key, 'Den andre')).toMatchObject({
      status: 422,
      json: { code: 'idempotency-key-reused' },
    });
    const other = newKey();
    const both = await Promise.all([draft(other, 'Samtidig A'), draft(other, 'Samtidig B')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([201, 422]);
  });

  test('with a key that somebody else has used is another request', async () => {
    const key = newKey();
    const mine = await draft(key, 'Samme nøkkel');
    const theirs = await draft(key, 'Samme nøkkel', second.subject);
    expect(theirs.status).toBe(201);
    expect(theirs.json.need.needId).not.toBe(mine.json.need.needId);
  });

  test('that was refused may be mended and sent with the same key', async () => {
    const key = newKey();
    const wrong = await service().send('POST', '/moderation/needs', {
      subject: firstModerator,
      body: { ...needContent(), name: 'x' },
      headers: { 'idempotency-key': key },
    });
    expect(wrong.status).toBe(422);
    expect((await draft(key, 'Rettet')).status).toBe(201);
  });

  test('repeated days later is a new request', async () => {
    const key = newKey();
    const first = await draft(key, 'Dager senere');
    service().instance.clock.move(2 * 86_400_000);
    const later = await draft(key, 'Dager senere');
    service().instance.clock.move(-2 * 86_400_000);
    expect(later.status).toBe(201);
    expect(later.json.need.needId).not.toBe(first.json.need.needId);
  });

  test('registers somebody once, however often it is sent', async () => {
    const person = await join(service(), 'provider');
    const send = (key: string) =>
      service().send('POST', '/me', {
        subject: person.subject,
        headers: { 'idempotency-key': key },
        body: { name: 'Kari', email: 'k@x.example', role: 'provider', organisation: person.organisation },
      });
    expect(await send(newKey())).toMatchObject({ status: 409, json: { code: 'already-exists' } });
  });

  test('lets none of two who come first for an organisation act before a moderator has said yes', async () => {
    const { organisation } = await join(service(), 'investor');
    await Promise.all([
      join(service(), 'provider', { organisation }),
      join(service(), 'provider', { organisation }),
    ]);
    const people = await service()
      .as(firstModerator)
      .listPeople({ query: { organisation: organisation.number } });
    const providers = people.body.items.filter(({ role }) => role === 'provider');
    expect(providers.map(({ state }) => state)).toEqual(['requested', 'requested']);
  });
});

describe('a change', () => {
  const created = async () => {
    const { json } = await draft(newKey(), 'Skal endres');
    return `/moderation/needs/${json.need.needId}`;
  };
  const change = (path: string, ifMatch: string | undefined, name = 'Er endret') =>
    service().send('PUT', path, {
      subject: firstModerator,
      body: needContent({ name }),
      headers: ifMatch === undefined ? {} : { 'if-match': ifMatch },
    });

  test('names the version that it changes', async () => {
    const path = await created();
    for (const ifMatch of [undefined, '1', '*', '"abc"', '"1", "2"'])
      expect(await change(path, ifMatch)).toMatchObject({ status: 428, json: { code: 'version-required' } });
  });

  test('of a version that somebody else has changed is refused, and changes nothing', async () => {
    const path = await created();
    expect(await change(path, '"1"')).toMatchObject({ status: 200 });
    const stale = await change(path, '"1"', 'For sent');
    expect(stale).toMatchObject({ status: 412, json: { code: 'stale-version' } });
    const { json } = await service().send('GET', path, { subject: firstModerator });
    expect(json.need).toMatchObject({ version: 2, content: { name: 'Er endret' } });
  });

  test('by twenty at once is made by one', async () => {
    const path = await created();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, index) => change(path, '"1"', `Forslag ${index}`)),
    );
    const done = answers.filter(({ status }) => status === 200);
    expect(done).toHaveLength(1);
    expect(new Set(answers.filter((one) => one !== done[0]).map(({ status }) => status))).toEqual(
      new Set([412]),
    );
    const { json } = await service().send('GET', path, { subject: firstModerator });
    expect(json.need.content.name).toBe(done[0]!.json.need.content.name);
  });
});

describe('what has not changed', () => {
  test('is not sent again to whoever has it', async () => {
    const { headers } = await service().send('GET', '/me', { subject: firstModerator });
    const etag = headers.get('etag')!;
    expect(etag).toMatch(/^"\d+"$/);
    const ask = (tag: string) =>
      service().send('GET', '/me', { subject: firstModerator, headers: { 'if-none-match': tag } });
    expect(await ask(etag)).toMatchObject({ status: 304, text: '' });
    // As caches and calendars write it: weak, in a list, or for whatever there is.
    for (const tag of [`W/${etag}`, `"1000", ${etag}`, `"1000",W/${etag} , "7"`, '*'])
      expect(await ask(tag), tag).toMatchObject({ status: 304, text: '' });
    for (const tag of ['"999"', '"998", W/"999"', '', etag.replaceAll('"', '')])
      expect((await ask(tag)).status, tag).toBe(200);
  });
});
