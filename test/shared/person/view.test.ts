import { expect, test } from 'vitest';
import { mineSchema, personFor } from '../../../shared/person/view.ts';
import { actor, before, person } from '../../support/nouns.ts';

const yes = [{ by: 'mona', at: before }];
const known = person({
  acceptances: yes,
  removals: yes,
  history: [
    { role: 'evaluator', organisation: { number: '310000027', name: 'Før' }, from: before, until: before },
  ],
});
const standing = ['acceptances', 'removals', 'history'];

test('who in NAV let somebody in, and what they were before, is read by moderators alone', () => {
  const colleague = personFor(actor('provider'), known);
  const oneself = mineSchema.parse({ ...known, actions: [] });
  for (const field of standing) {
    expect(colleague).not.toHaveProperty(field);
    expect(oneself).not.toHaveProperty(field);
  }
  expect(personFor(actor('moderator'), known)).toEqual(known);
});
