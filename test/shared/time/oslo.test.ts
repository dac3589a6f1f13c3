import { describe, expect, test } from 'vitest';
import { endOfOsloDay, isLocalDate, isOsloTime, occursTwice, osloTime } from '../../../shared/time/oslo.ts';

describe('a time in Oslo', () => {
  test('is the moment that the clock there shows it, in winter and in summer', () => {
    expect(osloTime('2026-12-03T10:00').toInstant().toString()).toBe('2026-12-03T09:00:00Z');
    expect(osloTime('2026-07-01T10:00').toInstant().toString()).toBe('2026-07-01T08:00:00Z');
  });

  test('does not exist in the hour that is skipped in March', () => {
    expect(['01:59', '02:00', '02:59', '03:00'].map((time) => isOsloTime(`2026-03-29T${time}`))).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(() => osloTime('2026-03-29T02:30')).toThrow(RangeError);
  });

  test('is the first of the two in the hour that comes twice in October', () => {
    expect(osloTime('2026-10-25T02:30').toInstant().toString()).toBe('2026-10-25T00:30:00Z');
    expect(occursTwice(osloTime('2026-10-25T02:30'))).toBe(true);
    expect(occursTwice(osloTime('2026-10-25T03:00'))).toBe(false);
    expect(occursTwice(osloTime('2026-10-25T01:59'))).toBe(false);
  });

  test('is refused when it is not a minute of the calendar', () => {
    const wrong = [
      '2026-02-30T10:00',
      '2026-11-22T24:00',
      '2026-11-22T10:00Z',
      '2026-11-22 10:00',
      '2026-11-22',
      '',
    ];
    expect(wrong.filter(isOsloTime)).toEqual([]);
  });
});

describe('a deadline', () => {
  test('lasts to the end of its day in Oslo, also on the days of 23 and 25 hours', () => {
    expect(endOfOsloDay('2026-11-30').toString()).toBe('2026-11-30T23:00:00Z');
    expect(endOfOsloDay('2026-03-29').toString()).toBe('2026-03-29T22:00:00Z');
    expect(endOfOsloDay('2026-10-25').toString()).toBe('2026-10-25T23:00:00Z');
  });

  test('is a day of the calendar', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
    expect(['2026-02-29', '2026-2-3', '2026-11-31', 'i morgen'].filter(isLocalDate)).toEqual([]);
  });
});
