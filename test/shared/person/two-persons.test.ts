import { expect, test } from 'vitest';
import { signOfOne } from '../../../shared/person/two-persons.ts';
import { before, iKan, now, person } from '../../support/nouns.ts';

const moderator = (personId: string, more: object = {}) =>
  person({ personId, role: 'moderator', email: `${personId}@nav.example`, ...more });
const about = { now, organisations: [iKan.number] };
const yesOf = (by: string, at = before) => ({ acceptances: [{ by, at }] });
const mona = moderator('mona');

test('two moderators with nothing in common are two', () => {
  expect(signOfOne(mona, moderator('morten'), about)).toBeUndefined();
});

test('one address is one human, however it is written', () => {
  expect(signOfOne(mona, moderator('sock', { email: 'Mona@NAV.example' }), about)).toEqual({
    why: 'same-address',
  });
});

test('one whom the other let in alone waits thirty days; one let in by two does not', () => {
  const sock = moderator('sock', yesOf('mona'));
  expect(signOfOne(mona, sock, about)).toMatchObject({ why: 'let-in-by-the-other' });
  expect(signOfOne(sock, mona, about)).toMatchObject({ why: 'let-in-by-the-other' });
  expect(signOfOne(mona, sock, { ...about, now: '2027-01-15T12:00:00.000Z' })).toBeUndefined();
  const vouched = moderator('third', {
    acceptances: [...yesOf('mona').acceptances, { by: 'morten', at: before }],
  });
  expect(signOfOne(mona, vouched, about)).toBeUndefined();
});

test('one who acted for a party at the table does not decide on it', () => {
  const history = [{ role: 'provider' as const, organisation: iKan, from: before, until: before }];
  expect(signOfOne(mona, moderator('morten', { history }), about)).toEqual({ why: 'party-to-it' });
  expect(signOfOne(mona, moderator('morten', { history }), { now, organisations: [] })).toBeUndefined();
});

test('a recommendation of one who has left is not approved', () => {
  expect(signOfOne(moderator('mona', { state: 'removed' }), moderator('morten'), about)).toEqual({
    why: 'has-left',
  });
});
