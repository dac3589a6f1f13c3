import { describe, expect, test } from 'vitest';
import { readNumber, writeNumber } from '../../web/form/number-text.ts';
import { formatsOf } from '../../web/language/format.ts';

/** Spaces of every kind as one, so that a test reads like what people see. */
const plain = (text: string): string => text.replace(/\s/g, ' ');

describe('a Norwegian reader', () => {
  const { kroner, number, percent, day, dateTime, weekday, list } = formatsOf('nb');

  test('sees kroner with spaces between thousands', () => {
    expect(plain(kroner(6_000_000))).toBe('6 000 000 kr');
  });

  test('sees decimals after a comma', () => {
    expect(plain(number(1234.5))).toBe('1 234,5');
    expect(plain(percent(0.0734))).toBe('7,3 %');
  });

  test('sees days and times as an Oslo calendar shows them', () => {
    expect(day('2026-12-24')).toBe('24. desember 2026');
    expect(weekday('2026-12-24')).toBe('torsdag 24. desember 2026');
    expect(plain(dateTime('2026-06-30T22:30:00Z'))).toBe('1. juli 2026 kl. 00:30');
  });

  test('sees a list joined as one says it', () => {
    expect(list(['norsk', 'praksis', 'jobb'])).toBe('norsk, praksis og jobb');
  });
});

describe('somebody who types a number', () => {
  test.each([
    ['6 000 000', 6_000_000],
    ['6\u00a0000\u00a0000', 6_000_000],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['', undefined],
  ])('may write %j', (typed, value) => {
    expect(readNumber(typed)).toBe(value);
  });

  test('is told when it is no number', () => {
    expect(readNumber('ca. 5')).toBeNaN();
  });

  test('sees it written in their own way when they leave the field', () => {
    expect(plain(writeNumber(1_250_000, 'nb'))).toBe('1 250 000');
    expect(writeNumber(0.5, 'nb')).toBe('0,5');
    expect(writeNumber(undefined, 'nb')).toBe('');
  });
});
