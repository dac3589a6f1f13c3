import { beforeEach, describe, expect, test } from 'vitest';
import { addressHandlers } from '../../../functions/api/handlers/address.ts';
import { personHandlers } from '../../../functions/api/handlers/person.ts';
import { put } from '../../../functions/store/change.ts';
import { people } from '../../../functions/store/nouns/people.ts';
import type { Person } from '../../../shared/person/person.ts';
import { addressCalls } from '../../support/address-calls.ts';
import { callAs, codeOf } from '../../support/callers.ts';
import { type Office, office } from '../../support/office.ts';
import { guest, register } from '../../support/tables.ts';

const kari = guest('kari');
const second = 'kari@ny.example';
let at: Office;
const { me, change, resend, cancel, look, confirm, links, newestToken, told } = addressCalls(() => at);
beforeEach(async () => {
  at = await office();
  await register(at, kari);
});

describe('a change of address', () => {
  test('asks the new address, tells the old one, and counts only once the link is used', async () => {
    const body = await change('kari', second);
    expect(body).toMatchObject({
      email: kari.email,
      emailState: 'confirmed',
      waitingEmail: { email: second },
    });
    expect(body.actions).toEqual(['resend-confirmation', 'cancel-address-change']);
    expect(told()).toEqual([`address-change → ${kari.email}`, `confirm-address → ${second}`]);
    expect(await look(newestToken())).toEqual({ email: second });
    expect((await me('kari')).email).toBe(kari.email);
    expect(await confirm(newestToken())).toEqual({ email: second });
    expect(await me('kari')).toMatchObject({ email: second, emailState: 'confirmed', version: 3 });
    expect((await me('kari')).waitingEmail).toBeUndefined();
    expect(at.sent.at(-1)).toMatchObject({
      message: { template: 'address-change', step: 'done', to: { email: kari.email } },
    });
  });

  test('is confirmed at once, and the old address told, where the issuer vouches for the new one', async () => {
    await change('kari', second, { vouchedFor: second });
    expect(await me('kari')).toMatchObject({ email: second, emailState: 'confirmed' });
    expect(told()).toEqual([`address-change → ${kari.email}`]);
  });

  test('has a link that works once, also where it is used twice at the same moment', async () => {
    await change('kari', second);
    const token = newestToken();
    const answers = await Promise.all([codeOf(confirm(token)), codeOf(confirm(token))]);
    expect(answers.toSorted()).toEqual(['link-not-valid', 'taken']);
    expect(await codeOf(look(token))).toBe('link-not-valid');
  });

  test.each([
    ['another address is asked for', () => change('kari', 'kari@tredje.example')],
    ['the link is mailed again', () => resend('kari')],
    ['the change is taken back', () => cancel('kari')],
    [
      'the person is removed',
      async () => at.store.commit([put(people, { ...(await me('kari')), state: 'removed' } as Person)]),
    ],
    [
      'three days have passed',
      async () => {
        at.clock.now = '2026-11-25T12:00:00.000Z';
      },
    ],
  ])('has a link that is not valid once %s', async (_, happens) => {
    await change('kari', second);
    const token = newestToken();
    await happens();
    expect(await codeOf(look(token))).toBe('link-not-valid');
    expect(await codeOf(confirm(token))).toBe('link-not-valid');
    expect((await me('kari')).email).toBe(kari.email);
  });

  test('has a link that nobody can make for another person or address', async () => {
    await change('kari', second);
    const [payload = '', signature] = newestToken().split('.');
    const claim = JSON.parse(Buffer.from(payload, 'base64url').toString()) as unknown[];
    const forged = (at: number, value: unknown) =>
      `${Buffer.from(JSON.stringify(claim.with(at, value))).toString('base64url')}.${signature}`;
    for (const token of [forged(1, 'mona'), forged(2, 'x'), forged(4, 9_999_999_999), 'a'.repeat(40)])
      expect(await codeOf(confirm(token))).toBe('link-not-valid');
  });

  test('that is judged by an old version of the person is judged again', async () => {
    await change('kari', second);
    const token = newestToken();
    const { store } = at.deps;
    let isFirst = true;
    const tryCommit: typeof store.tryCommit = async (changes) => {
      if (isFirst) {
        isFirst = false;
        const now = await me('kari');
        await store.commit([put(people, { ...now, name: 'Kari N.', version: now.version + 1 })]);
      }
      return store.tryCommit(changes);
    };
    const deps = { ...at.deps, store: { ...store, tryCommit } };
    await addressHandlers.confirmByLink({ params: { token } } as never, deps);
    expect(await me('kari')).toMatchObject({ email: second, name: 'Kari N.' });
  });
});

describe('the mail that brings a link', () => {
  test('holds nothing that anybody has typed but the address it goes to', async () => {
    const typed = 'NAV sikkerhet: logg inn på http://evil.example/nav';
    const organisation = { number: guest('x').organisation.number, name: typed };
    await callAs(at, 'nora', {
      handler: personHandlers.registerMe,
      body: { role: 'provider', organisation, name: typed, language: 'nb', email: 'offer@fremmed.example' },
    });
    const [mail] = links();
    expect(mail!.message.to).toEqual({ name: '', email: 'offer@fremmed.example' });
    expect(JSON.stringify(mail!.message)).not.toContain('evil.example');
  });

  test('goes to one address at most five times a day, whoever asks', async () => {
    const victim = 'offer@fremmed.example';
    for (let asks = 0; asks < 8; asks += 1) {
      const personId = `asks-${asks}`;
      const organisation = guest(personId).organisation;
      const body = { role: 'provider', organisation, name: 'Ola', language: 'nb', email: victim };
      const answer = await callAs(at, personId, { handler: personHandlers.registerMe, body });
      expect(answer).toMatchObject({ emailState: 'unconfirmed', actions: ['resend-confirmation'] });
    }
    expect(links()).toHaveLength(5);
    expect(await codeOf(resend('asks-7'))).toBe('too-many-requests');
    expect(await codeOf(change('kari', victim))).toBe('too-many-requests');
    expect((await me('kari')).waitingEmail).toBeUndefined();
  });

  test('is asked for by one person at most ten times a day, whichever address', async () => {
    const answers = [];
    for (let asks = 0; asks < 12; asks += 1)
      answers.push(await codeOf(change('kari', `kari@a${asks}.example`)));
    expect(answers).toEqual([...Array(10).fill('taken'), 'too-many-requests', 'too-many-requests']);
  });
});

test('a removed person may not ask for links', async () => {
  const removed: Person = { ...kari, state: 'removed' };
  await at.store.commit([put(people, removed)]);
  expect(await codeOf(resend('kari'))).toBe('forbidden');
  expect(await codeOf(change('kari', second))).toBe('forbidden');
  expect(await codeOf(resend('unknown'))).toBe('not-registered');
});
