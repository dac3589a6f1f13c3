import { describe, expect, test } from 'vitest';
import {
  decidePerson,
  personActions,
  profileIdOf,
  stateOnRegistering,
} from '../../../shared/person/decide.ts';
import { organisationSchema } from '../../../shared/person/organisation.ts';
import { registrationSchema } from '../../../shared/person/person.ts';
import { roles, sides } from '../../../shared/person/role.ts';
import { actor, iKan, person } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const newcomer = person({ personId: 'new', state: 'requested' });
const elsewhere = { number: '310000027', name: 'En annen AS' };

describe('whoever asks to act for an organisation', () => {
  test('is let in by a member of it, or by a moderator', () => {
    for (const inside of [actor('provider'), actor('moderator')])
      expect(decidePerson(newcomer, 'accept', inside)).toMatchObject({ state: 'active', version: 2 });
  });

  test('is not let in by another organisation, another side of the same one, or an evaluator', () => {
    for (const outside of [
      actor('provider', { organisation: elsewhere }),
      actor('investor', { organisation: iKan }),
      actor('evaluator', { organisation: iKan }),
    ]) {
      expect(personActions(outside, newcomer)).toEqual([]);
      expect(refusedWith(() => decidePerson(newcomer, 'accept', outside))).toBe('forbidden');
    }
  });

  test('cannot let themselves in, and a moderator decides over everybody but themselves', () => {
    const self = actor('moderator', { personId: 'new' });
    const asking = person({ personId: 'new', role: 'moderator', state: 'requested' });
    expect(refusedWith(() => decidePerson(asking, 'accept', self))).toBe('forbidden');
    expect(personActions(self, person({ personId: 'new', role: 'moderator' }))).toEqual([]);
  });

  test('and is removed, can ask again but is not simply accepted', () => {
    const removed = decidePerson(person(), 'remove', actor('moderator'));
    expect(removed.state).toBe('removed');
    expect(refusedWith(() => decidePerson(removed, 'accept', actor('moderator')))).toBe('wrong-state');
  });
});

describe('registering', () => {
  test('the first of an organisation on a side acts at once; everybody after waits', () => {
    expect(stateOnRegistering({ isSide: true, firstOfOrganisation: true, namedFirstModerator: false })).toBe(
      'active',
    );
    expect(stateOnRegistering({ isSide: true, firstOfOrganisation: false, namedFirstModerator: false })).toBe(
      'requested',
    );
  });

  test('NAV’s own roles wait, but for the one whom the configuration names', () => {
    expect(stateOnRegistering({ isSide: false, firstOfOrganisation: true, namedFirstModerator: false })).toBe(
      'requested',
    );
    expect(stateOnRegistering({ isSide: false, firstOfOrganisation: false, namedFirstModerator: true })).toBe(
      'active',
    );
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
