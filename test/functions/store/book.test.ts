import { describe, expect, test } from 'vitest';
import type { Deps } from '../../../functions/deps.ts';
import { type Claim, commitBooked } from '../../../functions/store/book.ts';
import { diaries } from '../../../functions/store/nouns/meetings.ts';
import type { Store } from '../../../functions/store/store.ts';
import { bookingOf, noLimits } from '../../../shared/meeting/diary.ts';
import { Refusal } from '../../../shared/refusal.ts';
import { testStore } from '../../support/store.ts';

const day = '2026-12-15';

const claim = (subject: string, meetingId: string, start: string, limits = noLimits): Claim => ({
  subject,
  booking: bookingOf(meetingId, { start: `${day}T${start}`, minutes: 60 }),
  limits,
  take: true,
});

const outcome = async (store: Store, claims: Claim[]): Promise<string> => {
  try {
    await commitBooked({ store } as Deps, claims, []);
    return 'booked';
  } catch (error) {
    return error instanceof Refusal ? error.code : String(error);
  }
};

const bookedFor = async (store: Store, subject: string): Promise<string[]> =>
  (await store.get(diaries, { subject, day }))?.bookings.map(({ meetingId }) => meetingId) ?? [];

describe('two hundred clients', () => {
  test('who want one slot in one room end with exactly one who has it, and the others told', async () => {
    const { store } = await testStore();
    const asked = Array.from({ length: 200 }, (_, index) =>
      outcome(store, [
        claim('room:r.fjord', `m${index}`, '10:00'),
        claim(`person:p${index}`, `m${index}`, '10:00'),
      ]),
    );
    const told = await Promise.all(asked);
    expect(told.filter((one) => one === 'booked')).toHaveLength(1);
    expect(told.filter((one) => one === 'slot-taken')).toHaveLength(199);
    expect(await bookedFor(store, 'room:r.fjord')).toEqual([`m${told.indexOf('booked')}`]);
    const losers = told.flatMap((one, index) => (one === 'booked' ? [] : [`person:p${index}`]));
    for (const subject of losers.slice(0, 20)) expect(await bookedFor(store, subject)).toEqual([]);
  });

  test('who want one person never get past what a day holds, nor too close to one another', async () => {
    const { store } = await testStore();
    const limits = { breakMinutes: 15, perDay: 3 };
    const starts = ['08:00', '09:00', '09:15', '10:30', '11:45', '13:00'];
    const told = await Promise.all(
      Array.from({ length: 60 }, (_, index) =>
        outcome(store, [claim('person:kari', `k${index}`, starts[index % starts.length]!, limits)]),
      ),
    );
    expect(told.filter((one) => one === 'booked')).toHaveLength(3);
    const { bookings } = (await store.get(diaries, { subject: 'person:kari', day }))!;
    const ordered = bookings.toSorted((a, b) => a.from - b.from);
    for (const [at, { from }] of ordered.entries())
      expect(from - (ordered[at - 1]?.to ?? -Infinity)).toBeGreaterThanOrEqual(15);
  });
});

describe('time that is given back', () => {
  test('is somebody else’s to take, in the same transaction where one meeting makes way for another', async () => {
    const { store } = await testStore();
    expect(await outcome(store, [claim('person:ola', 'first', '10:00')])).toBe('booked');
    expect(await outcome(store, [claim('person:ola', 'second', '10:30')])).toBe('slot-taken');
    const given = { ...claim('person:ola', 'first', '10:00'), take: false };
    expect(await outcome(store, [given, claim('person:ola', 'second', '10:30')])).toBe('booked');
    expect(await bookedFor(store, 'person:ola')).toEqual(['second']);
  });
});
