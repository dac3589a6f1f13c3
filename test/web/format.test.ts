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
  const amount = { language: 'nb', decimals: false } as const;
  const share = { language: 'nb', decimals: true } as const;

  test.each([
    ['6 000 000', 6_000_000],
    ['6\u00a0000\u00a0000', 6_000_000],
    ['25\u2009000', 25_000],
    ['1000 000', 1_000_000],
    ['25.000', 25_000],
    ['25,000', 25_000],
    ['500.000', 500_000],
    ['2.500', 2500],
    ['1.000.000', 1_000_000],
    ['1,000,000', 1_000_000],
    ['10.000,50', 10_000.5],
    ['10,000.50', 10_000.5],
    ['10 000,5', 10_000.5],
    ['500 kr', 500],
    ['kr 500', 500],
    ['Kr. 25.000,-', 25_000],
    ['500,-', 500],
    ['500,–', 500],
    ['500 kroner', 500],
    ['NOK 1 000', 1000],
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['500,', 500],
    ['−5', -5],
    ['０５', 5],
    ['', undefined],
    ['  ', undefined],
  ])('may write the amount %j', (typed, value) => {
    expect(readNumber(typed, amount)).toBe(value);
    expect(readNumber(typed, { ...amount, language: 'nn' })).toBe(value);
    expect(readNumber(typed, { ...amount, language: 'en' })).toBe(value);
  });

  test.each([
    ['7,5', 7.5],
    ['7.5', 7.5],
    ['7,5 %', 7.5],
    ['7.5%', 7.5],
    ['5 prosent', 5],
    ['0.125', 0.125],
    ['1,125', 1.125],
    [',5', 0.5],
    ['1 500', 1500],
  ])('may write the share %j', (typed, value) => {
    expect(readNumber(typed, share)).toBe(value);
  });

  test.each([
    ['1.500', share, 'ambiguous-number'],
    ['1,500', { ...share, language: 'en' as const }, 'ambiguous-number'],
    ['1000.000', amount, 'ambiguous-number'],
    ['1.000,000', amount, 'ambiguous-number'],
    ['25 000.500', amount, 'ambiguous-number'],
    ['0.500', amount, 'ambiguous-number'],
    ['ca. 5', amount, 'not-a-number'],
    ['0x10', amount, 'not-a-number'],
    ['1e6', amount, 'not-a-number'],
    ['Infinity', amount, 'not-a-number'],
    ['12 34', amount, 'not-a-number'],
    ['1.00.000', amount, 'not-a-number'],
    ['1 000 000.000.000', amount, 'not-a-number'],
    ['5-10', amount, 'not-a-number'],
    ['1234,5678', amount, 'not-a-number'],
    ['5 %', amount, 'not-a-number'],
    ['500 kr', share, 'not-a-number'],
  ])('is asked again rather than misread: %j', (typed, wanted, problem) => {
    expect(readNumber(typed, wanted)).toBe(problem);
  });

  test('sees it written in their own way when they leave the field', () => {
    expect(plain(writeNumber(1_250_000, amount))).toBe('1 250 000');
    expect(writeNumber(0.5, amount)).toBe('0,5');
    expect(writeNumber(undefined, amount)).toBe('');
  });

  test('may go on from what the field shows, without its value changing', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      for (const value of [0.5, 7, 1250, 25_000, 1_250_000, 12.25, 1.125, 0.000125])
        for (const decimals of [true, false]) {
          const as = { language, decimals };
          const shown = decimals ? value : Math.round(value * 100) / 100;
          expect(readNumber(writeNumber(value, as), as)).toBe(shown);
        }
  });
});
