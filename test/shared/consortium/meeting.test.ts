import { expect, test } from 'vitest';
import { meetingSchema } from '../../../shared/consortium/meeting.ts';
import { meeting } from '../../support/nouns.ts';

const mend = (changes: object) =>
  meetingSchema
    .safeParse({ ...meeting, ...changes })
    .error?.issues.map((issue) => [issue.path.join('.'), issue.code === 'custom' && issue.params?.code]);

test('a meeting has a place, a link or both', () => {
  expect(mend({ place: undefined })).toEqual([['place', 'place-or-link']]);
  expect(mend({ place: undefined, onlineLink: 'https://teams.example/1' })).toBeUndefined();
});

test('answers are due before the day of the meeting', () => {
  expect(mend({ answerBy: '2026-12-10' })).toEqual([['answerBy', 'answer-after-meeting']]);
  expect(mend({ answerBy: '2026-12-09' })).toBeUndefined();
});

test('nobody meets in the hour that Oslo’s clocks skip', () => {
  expect(mend({ start: '2027-03-28T02:30' })).toEqual([['start', 'not-an-oslo-time']]);
  expect(mend({ start: '2027-03-28T03:30' })).toBeUndefined();
  expect(mend({ start: '2026-12-10' })).toEqual([['start', 'not-an-oslo-time']]);
});

test('a link is safe to put in a mail', () => {
  for (const onlineLink of ['http://teams.example', 'javascript:alert(1)', 'teams.example'])
    expect(mend({ onlineLink })?.[0]?.[0]).toBe('onlineLink');
});
