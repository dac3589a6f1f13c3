import { expect, test } from 'vitest';
import { unitOf, waitIn } from '../../web/state/wait.ts';

test.each([
  [1, 'seconds', 1],
  [119, 'seconds', 119],
  [120, 'minutes', 2],
  [121, 'minutes', 3],
  [7199, 'minutes', 120],
  [7200, 'hours', 2],
  [86_000, 'hours', 24],
])('a wait of %i seconds is told in %s: %i', (seconds, unit, count) => {
  expect(unitOf(seconds)).toBe(unit);
  expect(waitIn(seconds)).toBe(count);
});
