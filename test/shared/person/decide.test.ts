import { describe, expect, test } from 'vitest';
import { decidePerson, personActions, profileIdOf, registered } from '../../../shared/person/decide.ts';
import { organisationSchema } from '../../../shared/person/organisation.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { registrationSchema } from '../../../shared/person/person.ts';
import { roles, sides } from '../../../shared/person/role.ts';
import { actor, before, iKan, now, person } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const newcomer = person({ personId: 'new', state: 'requested' });
const by = (one: Actor, moderators: readonly string[] = ['moderator']) => ({ actor: one, now, moderators });
const elsewhere = { number: '310000027', name: 'En annen AS' };

describe('whoever asks to act for an organisation', () => {
  test('is let in by a member of it, or by a moderator', () => {
    for (const inside of [actor('provider'), actor('moderator')])
      expect(decidePerson(newcomer, 'accept', by(inside))).toMatchObject({ state: 'active', version: 2 });
  });

  test('is not let in by another organisation, another side of the same one, or an evaluator', () => {
    for (const outside of [
      actor('provider', { organisation: elsewhere }),
      actor('investor', { organisation: iKan }),
      actor('evaluator', { organisation: iKan }),
    ]) {
      expect(personActions(outside, newcomer)).toEqual([]);
      expect(refusedWith(() => decidePerson(newcomer, 'accept', by(outside)))).toBe('forbidden');
    }
  });

  test('cannot let themselves in, and a moderator decides over everybody but themselves', () => {
    const self = actor('moderator', { personId: 'new' });
    const asking = person({ personId: 'new', role: 'moderator', state: 'requested' });
    expect(refusedWith(() => decidePerson(asking, 'accept', by(self)))).toBe('forbidden');
    expect(personActions(self, person({ personId: 'new', role: 'moderator' }))).toEqual([]);
  });

  test('and is removed, can ask again but is not simply accepted', () => {
    const removed = decidePerson(person(), 'remove', by(actor('moderator')));
    expect(removed.state).toBe('removed');
    expect(refusedWith(() => decidePerson(removed, 'accept', by(actor('moderator'))))).toBe('wrong-state');
  });
});

describe('registering', () => {
  const asked = person({ personId: 'new', state: 'requested' });
  const plain = { before: undefined, namedFirstModerator: false, now };

  test('waits to be let in, also the first of an organisation', () => {
    expect(registered(asked, plain).state).toBe('requested');
  });

  test('lets in at once only the moderator whom the setting names', () => {
    const first = { ...asked, role: 'moderator' as const };
    expect(registered(first, { ...plain, namedFirstModerator: true }).state).toBe('active');
  });

  test('again keeps for whom the person acted before, and no yes of then', () => {
    const earlier = person({ state: 'removed', acceptances: [{ by: 'mona', at: before }] });
    const again = registered({ ...asked, role: 'moderator' }, { ...plain, before: earlier });
    expect(again).toMatchObject({ history: [{ role: 'provider', organisation: iKan, until: now }] });
    expect(again.acceptances).toBeUndefined();
  });

  test('only the three sides have a profile', () => {
    for (const role of roles) {
      const expected = (sides as readonly string[]).includes(role) ? `${role}-${iKan.number}` : undefined;
      expect(profileIdOf({ role, organisation: iKan })).toBe(expected);
    }
  });
});

describe('an organisation', () => {
  const code = (organisation: object) => {
    const issue = organisationSchema.safeParse(organisation).error?.issues[0];
    return issue && (issue.code === 'custom' ? issue.params?.code : issue.code);
  };

  test.each(['974760673', '889640782'])('has a number with the right check digit, as %s', (number) => {
    expect(code({ number, name: 'NAV' })).toBeUndefined();
  });

  test.each(['974760674', '12345678', '9747606730', 'abcdefghi', ''])('has not the number «%s»', (number) => {
    expect(code({ number, name: 'NAV' })).toMatch(/organisation-number|invalid_format/);
  });

  test('has a name on one line: it goes into the head of mails', () => {
    expect(code({ ...iKan, name: 'iKan\r\nBcc: alle@example.no' })).toBe('control-character');
  });
});

test('a person has one address and a language that the service speaks', () => {
  const base = { name: 'Kari', email: 'kari@x.example', role: 'provider', organisation: iKan };
  expect(registrationSchema.parse(base).language).toBe('nb');
  for (const wrong of [
    { email: 'a@x.example, b@x.example' },
    { language: 'se' },
    { role: 'admin' },
    { name: 'K\nB' },
  ])
    expect(registrationSchema.safeParse({ ...base, ...wrong }).success).toBe(false);
});

describe('a moderator', () => {
  const asking = person({ personId: 'new', role: 'moderator', state: 'requested' });
  const mona = actor('moderator', { personId: 'mona' });
  const morten = actor('moderator', { personId: 'morten' });
  const both = ['mona', 'morten'];

  test('is let in by the first one alone as long as there is no other', () => {
    expect(decidePerson(asking, 'accept', by(mona, ['mona'])).state).toBe('active');
  });

  test('is let in by two different moderators from then on', () => {
    const half = decidePerson(asking, 'accept', by(mona, both));
    expect(half).toMatchObject({ state: 'requested', acceptances: [{ by: 'mona', at: now }] });
    expect(personActions(mona, half)).not.toContain('accept');
    expect(refusedWith(() => decidePerson(half, 'accept', by(mona, both)))).toBe('same-person-twice');
    expect(decidePerson(half, 'accept', by(morten, both)).state).toBe('active');
  });

  test('is not let in by the yes of one who has been removed since', () => {
    const half = decidePerson(asking, 'accept', by(mona, both));
    const third = actor('moderator', { personId: 'third' });
    expect(decidePerson(half, 'accept', by(third, ['morten', 'third'])).state).toBe('requested');
  });

  test('is removed by two, and kept if the first thinks better of it', () => {
    const active = person({ personId: 'new', role: 'moderator' });
    const half = decidePerson(active, 'remove', by(mona, [...both, 'new']));
    expect(half).toMatchObject({ state: 'active', removals: [{ by: 'mona', at: now }] });
    expect(decidePerson(half, 'keep', by(mona, both)).removals).toBeUndefined();
    expect(decidePerson(half, 'remove', by(morten, both)).state).toBe('removed');
  });
});
