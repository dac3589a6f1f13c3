import { expect, test } from 'vitest';
import { isUnderWay } from '../../shared/under-way.ts';

const requestedAt = '2026-11-22T12:00:00.000Z';

test.each([
  ['requested', {}, '12:14:59', true],
  ['requested', {}, '12:15:00', false],
  ['computing', { startedAt: '2026-11-22T12:10:00.000Z' }, '12:24:59', true],
  ['computing', { startedAt: '2026-11-22T12:10:00.000Z' }, '12:25:00', false],
  ['ready', {}, '12:00:01', false],
  ['failed', {}, '12:00:01', false],
])('what is %s %o is under way at %s: %s', (state, more, time, expected) => {
  expect(isUnderWay({ state, requestedAt, ...more }, `2026-11-22T${time}.000Z`)).toBe(expected);
});
