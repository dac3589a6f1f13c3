import { expect, test } from 'vitest';
import type { MyMeeting } from '../../shared/meeting/my-routes.ts';
import { groupMeetings } from '../../web/meeting/groups.ts';
import { slotsByDay } from '../../web/round/slots-by-day.ts';
import { invitation } from '../support/nouns.ts';

const now = '2026-12-15T20:00:00.000Z';

const meeting = (state: string, start: string | undefined, more: object = {}) =>
  ({
    meeting: { state, actions: [], ...(start ? { time: { start } } : {}), ...more },
  }) as unknown as MyMeeting;

const groupOf = (one: MyMeeting) =>
  Object.entries(groupMeetings([one], now)).find(([, all]) => all.length === 1)?.[0];

test('what must be answered comes first: invitations, and provisional times that nobody has objected to', () => {
  const asked = {
    ...meeting('invited', '2026-12-20T10:00'),
    invitation: { invitation: invitation('invited'), actions: ['accept', 'decline'], version: 1 },
  };
  expect(groupOf(asked)).toBe('waiting');
  expect(groupOf({ ...asked, invitation: { ...asked.invitation, actions: ['stand-in'] } })).toBe('coming');
  const proposed = (objections: object[]) =>
    meeting('proposed', '2026-12-20T10:00', { actions: ['object'], objections });
  expect(groupOf(proposed([]))).toBe('waiting');
  expect(groupOf(proposed([{ reason: 'Nei.' }]))).toBe('coming');
});

test('a meeting is to come until the end of its day in Oslo, also before it has a time', () => {
  expect(groupOf(meeting('requested', undefined))).toBe('coming');
  expect(groupOf(meeting('accepted', '2026-12-15T09:00'))).toBe('coming');
  expect(groupOf(meeting('accepted', '2026-12-14T09:00'))).toBe('past');
  for (const state of ['declined', 'expired', 'held', 'cancelled'])
    expect(groupOf(meeting(state, '2026-12-20T10:00'))).toBe('past');
});

test('times are grouped by day, in order, and end by Oslo’s clock also when it changes', () => {
  const days = slotsByDay([
    { start: '2027-03-29T09:00', minutes: 60 },
    { start: '2027-03-28T12:00', minutes: 45 },
    { start: '2027-03-28T01:30', minutes: 60 },
  ]);
  expect(days.map(({ day }) => day)).toEqual(['2027-03-28', '2027-03-29']);
  expect(days[0]?.slots).toEqual([
    { day: '2027-03-28', start: '2027-03-28T01:30', from: '01:30', to: '03:30' },
    { day: '2027-03-28', start: '2027-03-28T12:00', from: '12:00', to: '12:45' },
  ]);
});
