import { beforeAll, describe, expect, test } from 'vitest';
import { employerContent, needContent, providerContent } from '../support/content.ts';
import { openDoors, type Somebody, somebody } from '../support/scene.ts';
import { firstModerator, newKey, ownService, type Sent } from '../support/service.ts';

const service = ownService();
let provider: Somebody;

beforeAll(async () => {
  await openDoors(service());
  provider = await somebody(service(), 'provider');
});

const post = (path: string, sent: Sent) => service().send('POST', path, sent);
const asProvider = (body: unknown, headers: Record<string, string> = {}) =>
  post('/me/profile', {
    subject: provider.subject,
    body,
    headers: { 'idempotency-key': newKey(), ...headers },
  });
const asModerator = (path: string, body: unknown) =>
  post(path, { subject: firstModerator, body, headers: { 'idempotency-key': newKey() } });
const mend = ({ json }: { json: { errors?: { path: string; code: string }[] } }) =>
  json.errors?.map(({ path, code }) => `${code} at ${path}`);

describe('a body that cannot be read', () => {
  test.each([
    ['half a document', '{"name": '],
    ['nothing', ''],
    ['not JSON', 'hei'],
    ['two documents', '{}{}'],
  ])('being %s, is told so', async (_, body) => {
    expect(await asProvider(body)).toMatchObject({ status: 400, json: { code: 'malformed-json' } });
  });

  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'text/json',
  ])('sent as %s, is told how to send it', async (type) => {
    const answer = await asProvider('{}', { 'content-type': type });
    expect(answer).toMatchObject({ status: 415, json: { code: 'unsupported-media-type' } });
  });

  test('sent as JSON with a charset, or as a kind of JSON, is read', async () => {
    for (const type of ['application/json; charset=utf-8', 'application/merge-patch+json'])
      expect(await asProvider('{}', { 'content-type': type })).toMatchObject({
        json: { code: 'invalid-input' },
      });
  });

  test('that begins with a byte order mark, as files saved on Windows do, is read', async () => {
    expect(await asProvider(`\ufeff${JSON.stringify({ nmae: 'x' })}`)).toMatchObject({
      status: 422,
      json: { code: 'invalid-input' },
    });
  });

  test('larger than any profile is refused, also where its bytes are few characters', async () => {
    for (const description of ['x'.repeat(66_000), '\u{1F600}'.repeat(16_400)]) {
      const answer = await asProvider({ ...providerContent(), description });
      expect(answer).toMatchObject({ status: 413, json: { code: 'too-large' } });
    }
  });

  test.each(['{"__proto__":{"role":"moderator"}}', '{"terms":{"constructor":{"prototype":{"a":1}}}}'])(
    'that would change what objects are is refused: %s',
    async (body) => {
      expect(await asProvider(body)).toMatchObject({ status: 400, json: { code: 'malformed-json' } });
      expect(({} as { role?: string }).role).toBeUndefined();
    },
  );
});

describe('a field', () => {
  test('that is not known is named, however deep', async () => {
    const content = providerContent();
    const offers = content.terms.offers.map((offer) => ({ ...offer, prize: 1 }));
    const answer = await asProvider({
      ...content,
      nmae: 'x',
      terms: { ...content.terms, offers, extra: {} },
    });
    expect(answer.status).toBe(422);
    expect(mend(answer)).toEqual([
      'unknown-field at $.terms.offers[0].prize',
      'unknown-field at $.terms.offers[1].prize',
      'unknown-field at $.terms.extra',
      'unknown-field at $.nmae',
    ]);
  });

  test('that is too long, missing or of the wrong kind is named', async () => {
    const { name: _, ...content } = providerContent();
    const terms = { ...content.terms, areas: 'bjerke', entryLevel: { oral: 'A3', written: 'none' } };
    const answer = await asProvider({ ...content, description: 'x'.repeat(4001), terms });
    expect(mend(answer)?.toSorted()).toEqual([
      'invalid-type at $.name',
      'invalid-type at $.terms.areas',
      'invalid-value at $.terms.entryLevel.oral',
      'too-big at $.description',
    ]);
  });

  test('with a code that no list has is named', async () => {
    const answer = await asProvider(providerContent({ areas: ['bjerke', 'mars'] }));
    expect(answer.status).toBe(422);
    expect(mend(answer)).toEqual(['unknown-code at $.terms.areas[1]']);
  });

  test('for another side than one’s own is refused', async () => {
    expect(mend(await asProvider(employerContent()))).toEqual(['other-side at $.side']);
  });

  test('of the query is told apart from one of the body', async () => {
    const ask = (query: string) => service().send('GET', `/needs?${query}`);
    expect(mend(await ask('limit=0'))).toEqual(['too-small at $query.limit']);
    expect(mend(await ask('limit=many&state=secret'))?.toSorted()).toEqual([
      'invalid-type at $query.limit',
      'invalid-value at $query.state',
    ]);
    expect(mend(await ask('sort=name'))).toEqual(['unknown-field at $query.sort']);
    expect(mend(await service().send('GET', '/version?x=1'))).toEqual(['unknown-field at $query.x']);
  });
});

describe('an organisation number', () => {
  const register = (number: string) =>
    post('/me', {
      subject: 'newcomer',
      headers: { 'idempotency-key': newKey() },
      body: {
        name: 'Kari',
        email: 'kari@x.example',
        role: 'provider',
        organisation: { number, name: 'X AS' },
      },
    });

  test.each([
    ['974760674', 'organisation-number'],
    ['12345', 'invalid-format'],
    ['97476067a', 'invalid-format'],
    ['000000000', 'organisation-number'],
    ['100000008', 'organisation-number'],
  ])('such as %s is refused at its place', async (number, code) => {
    const answer = await register(number);
    expect(answer.status).toBe(422);
    expect(mend(answer)).toContain(`${code} at $.organisation.number`);
  });
});

describe('text that no name may be', () => {
  test.each([
    ['half an emoji', 'Kari \ud83d'],
    ['nothing that shows', '\u200b\u200b'],
    ['blank braille', '\u2800\u2800'],
    ['text turned around', 'Kari \u202efdp'],
  ])('is refused at its place: %s', async (_, name) => {
    const answer = await service().send('PUT', '/me', {
      subject: provider.subject,
      body: JSON.stringify({ name, email: 'kari@x.example' }),
      headers: { 'if-match': '"1"' },
    });
    expect(answer.status).toBe(422);
    expect(mend(answer)?.join()).toContain('$.name');
  });
});

describe('a path', () => {
  test.each([
    '/needs/%E0%A4%A',
    '/needs/%00',
    '/needs/..%2f..%2fetc',
    `/needs/${'x'.repeat(200)}`,
    '/needs/a%20b',
  ])('that names nothing is not found or refused, never a fault: %s', async (path) => {
    const { status } = await service().send('GET', path);
    expect([400, 404, 422]).toContain(status);
  });
});

describe('a need whose terms cannot add up', () => {
  test('is told field by field what to mend, and is not published', async () => {
    const terms = { paymentCap: 1_000_000, months: 12, elements: [] };
    const draft = await asModerator('/moderation/needs', needContent({ terms, dates: undefined }));
    expect(draft.status).toBe(201);
    const { needId } = draft.json.need;
    const headers = { 'if-match': '"1"' };
    const answer = await post(`/moderation/needs/${needId}/check`, { subject: firstModerator, headers });
    expect(answer).toMatchObject({ status: 422, json: { code: 'need-not-complete' } });
    expect(mend(answer)).toEqual([
      'no-elements at $.terms.elements',
      'no-required-element at $.terms.elements',
      'cap-below-capital at $.terms.paymentCap',
      'outcome-after-end at $.terms.outcomes',
      'dates-missing at $.dates',
    ]);
    expect(draft.json.checks.filter(({ passed }: { passed: boolean }) => !passed)).toHaveLength(4);
    expect((await service().send('GET', `/needs/${needId}`)).status).toBe(404);
  });

  test('is refused at once where no terms can be so', async () => {
    const content = needContent();
    const outcomes = [{ ...content.terms.outcomes[0], payment: { scale: [{ share: 0.5, amount: -1 }] } }];
    const answer = await asModerator('/moderation/needs', {
      ...content,
      terms: { ...content.terms, participants: 0, outcomes },
    });
    expect(mend(answer)).toEqual([
      'too-small at $.terms.participants',
      'too-small at $.terms.outcomes[0].payment.scale[0].amount',
    ]);
  });
});
