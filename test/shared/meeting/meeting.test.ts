import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterMeetingAnswers,
  cancelMeeting,
  expireMeeting,
  inviteToMeeting,
  meetingActions,
  moveMeeting,
  objectTo,
  placeMeeting,
  recordPresence,
} from '../../../shared/meeting/decide.ts';
import { book, bookingOf, type Diary, daysOf, noLimits, release } from '../../../shared/meeting/diary.ts';
import type { MeetingRecord } from '../../../shared/meeting/meeting.ts';
import { actor, before, iKan, now, meeting as time } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const seat = (profileId: string, required = true) => ({
  profileId,
  side: 'provider' as const,
  name: profileId,
  personId: profileId,
  required,
});

const requested: MeetingRecord = {
  meetingId: 'm',
  type: 'bilateral',
  needId: 'need',
  roundId: 'round',
  title: 'Dialogrunde',
  seats: [seat(`provider-${iKan.number}`), seat('other'), seat('guest', false)],
  priority: 1,
  sequence: 0,
  version: 1,
  createdAt: before,
  updatedAt: before,
  state: 'requested',
};
const proposed = placeMeeting(requested, { time, roomId: 'fjord', pinned: false }, now);
const invited = inviteToMeeting(proposed, now);
const answer = (profileId: string, state: 'accepted' | 'declined') => ({ profileId, state });
const mine = `provider-${iKan.number}`;

describe('a meeting', () => {
  it('is accepted once everybody who is required has said yes, whatever those who are not do', () => {
    const one = afterMeetingAnswers(invited, [answer(mine, 'accepted')], now);
    expect(one.state).toBe('invited');
    const both = [answer(mine, 'accepted'), answer('other', 'accepted'), answer('guest', 'declined')];
    expect(afterMeetingAnswers(invited, both, now).state).toBe('accepted');
  });

  it('waits for its quorum', () => {
    const both = [answer(mine, 'accepted'), answer('other', 'accepted')];
    const wanting = { ...invited, quorum: 3 };
    expect(afterMeetingAnswers(wanting, both, now).state).toBe('invited');
    expect(afterMeetingAnswers(wanting, [...both, answer('guest', 'accepted')], now).state).toBe('accepted');
  });

  it('is lost when somebody required declines, but a consortium’s waits for a replacement', () => {
    const no = [answer('other', 'declined')];
    expect(afterMeetingAnswers(invited, no, now).state).toBe('declined');
    expect(afterMeetingAnswers({ ...invited, type: 'consortium' }, no, now).state).toBe('invited');
  });

  it('keeps its id and grows its sequence through every move and the end', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), (moves) => {
        let current: MeetingRecord = invited;
        for (let count = 0; count < moves; count += 1) current = moveMeeting(current, { time }, now);
        const ended = cancelMeeting(current, 'Avlyst.', now);
        expect(ended).toMatchObject({ meetingId: 'm', sequence: moves + 1 });
      }),
    );
  });

  it('expires only after the last day for answers is over in Oslo', () => {
    expect(refusedWith(() => expireMeeting(invited, '2026-12-03T22:59:59Z'))).toBe('wrong-state');
    expect(expireMeeting(invited, '2026-12-03T23:00:00Z').state).toBe('expired');
  });

  it('is not moved where the last day for answers has passed', () => {
    expect(refusedWith(() => moveMeeting(invited, { time }, '2026-12-03T23:00:00Z'))).toBe('deadline-passed');
  });

  it('may be objected to by a party, once, until the last day for objections', () => {
    const objection = { profileId: 'other', reason: 'Vi kan ikke da.' };
    const at = { now, objectBy: '2026-11-22' };
    const twice = objectTo(objectTo(proposed, objection, at), objection, at);
    expect(twice).toMatchObject({ objections: [objection] });
    expect(refusedWith(() => objectTo(proposed, objection, { ...at, now: '2026-11-22T23:00:00Z' }))).toBe(
      'deadline-passed',
    );
  });

  it('has no presence before it begins, nor ever once it is called off', () => {
    const came = [{ profileId: mine, presence: 'came' as const }];
    const accepted = { ...invited, state: 'accepted' as const, acceptedAt: now };
    expect(refusedWith(() => recordPresence(accepted, came, '2026-12-10T08:59:00Z'))).toBe('wrong-state');
    expect(recordPresence(accepted, came, '2026-12-10T09:00:00Z')).toMatchObject({ state: 'held' });
    const off = cancelMeeting(accepted, 'Avlyst.', now);
    expect(refusedWith(() => recordPresence(off, came, '2026-12-10T09:00:00Z'))).toBe('wrong-state');
  });

  it('offers each only what is theirs', () => {
    const at = { now, objectBy: '2026-11-25' };
    expect(meetingActions(proposed, actor('provider'), at)).toEqual(['object']);
    expect(meetingActions(proposed, actor('employer'), at)).toEqual([]);
    expect(meetingActions(invited, actor('moderator'), at)).toEqual(['move', 'cancel']);
  });
});

describe('a day', () => {
  const empty: Diary = { subject: 'person:a', day: '2026-10-25', bookings: [], version: 0 };
  const at = (id: string, start: string, minutes = 60) => bookingOf(id, { start, minutes });

  it('counts hours as they pass when the clock is set back', () => {
    const before = at('a', '2026-10-25T01:30', 60);
    const during = at('b', '2026-10-25T02:30', 60);
    const after = at('c', '2026-10-25T03:00', 60);
    expect(during.from - before.from).toBe(60);
    expect(after.from - during.from).toBe(90);
    const both = book(book(empty, before, noLimits), during, noLimits);
    expect(book(both, after, noLimits).bookings).toHaveLength(3);
  });

  it('knows both days of what goes past midnight in Oslo', () => {
    expect(daysOf(at('a', '2026-10-25T23:30'))).toEqual(['2026-10-25', '2026-10-26']);
    expect(daysOf(at('a', '2026-03-29T01:30'))).toEqual(['2026-03-29']);
  });

  it('never holds two that overlap, in whatever order they are booked and given back', () => {
    const step = fc.record({ id: fc.nat(5), quarter: fc.nat(40), take: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let diary: Diary = { ...empty, day: '2026-12-15' };
        for (const { id, quarter, take } of steps) {
          const booking = { meetingId: `m${id}`, from: quarter * 15, to: quarter * 15 + 60 };
          try {
            diary = take
              ? book(diary, booking, { breakMinutes: 10, perDay: 4 })
              : release(diary, booking.meetingId);
          } catch {
            // Refused: the day is as it was.
          }
        }
        const ordered = diary.bookings.toSorted((a, b) => a.from - b.from);
        expect(ordered.length).toBeLessThanOrEqual(4);
        for (const [index, { from }] of ordered.entries())
          expect(from - (ordered[index - 1]?.to ?? -Infinity)).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});
