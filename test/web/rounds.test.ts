import { describe, expect, test } from 'vitest';
import { freeId } from '../../web/pages/moderation/round-editor/free-id.ts';
import { slotsFor, withSlots } from '../../web/pages/moderation/round-editor/slots-for.ts';
import { newRound, roundFormSchema, roundValues } from '../../web/pages/moderation/round-editor/values.ts';

const plan = {
  firstDay: '2030-04-12',
  lastDay: '2030-04-15',
  firstAt: '9.00',
  perDay: 2,
  minutes: 60,
  pause: 15,
};

describe('the times that a moderator asks for', () => {
  test('are the same on each weekday, with the pause between them', () => {
    expect(slotsFor(plan).map(({ start }) => start)).toEqual([
      '2030-04-12T09:00',
      '2030-04-12T10:15',
      '2030-04-15T09:00',
      '2030-04-15T10:15',
    ]);
  });

  test('are on the first day alone where no last day is given', () => {
    expect(slotsFor({ ...plan, lastDay: undefined })).toHaveLength(2);
  });

  test('end with the day, and are none where something cannot be read', () => {
    expect(slotsFor({ ...plan, lastDay: undefined, firstAt: '23:30' })).toHaveLength(1);
    for (const wrong of [{ firstDay: undefined }, { firstAt: 'ni' }, { perDay: Number.NaN }, { minutes: 0 }])
      expect(slotsFor({ ...plan, lastDay: undefined, ...wrong })).toEqual([]);
    expect(slotsFor({ ...plan, lastDay: '2030-04-01' })).toEqual([]);
  });

  test('come in the order of time, and not twice', () => {
    const later = slotsFor({ ...plan, firstDay: '2030-04-15' });
    const all = withSlots(later, slotsFor(plan));
    expect(all).toHaveLength(4);
    expect(all.map(({ start }) => start)).toEqual(all.map(({ start }) => start).sort());
  });
});

describe('the form of a round', () => {
  const written = {
    ...newRound('need-1').content,
    ...{ name: 'Dialogrunde', signUpBy: '2030-02-01', answersBy: '2030-02-02' },
    ...{ objectBy: '2030-03-01', answerBy: '2030-03-02', slots: slotsFor(plan) },
  };
  const values = { ...newRound('need-1'), content: written };

  test('leaves the conference out when neither day nor place is given, and joins day and time when they are', () => {
    expect(roundFormSchema.parse(values).content.conference).toBeUndefined();
    const conference = { day: '2030-02-12', time: '9.30', minutes: 120, place: 'ByLab' };
    const sent = roundFormSchema.parse({ ...values, content: { ...written, conference } });
    expect(sent.content.conference?.start).toBe('2030-02-12T09:30');
    expect(roundFormSchema.parse(roundValues(sent))).toEqual(sent);
  });

  test('tells where a conference without a place must be mended', () => {
    const conference = { day: '2030-02-12', time: '09:30', minutes: 120 };
    const { error } = roundFormSchema.safeParse({ ...values, content: { ...written, conference } });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual(['content.conference.place']);
  });
});

test('a new room has an id that no other room has', () => {
  expect(freeId('room', ['room-1', 'fjord', 'room-3'])).toBe('room-2');
});
