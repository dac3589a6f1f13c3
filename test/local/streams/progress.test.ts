import { expect, test } from 'vitest';
import { progressFrom } from '../../../local/streams/progress.ts';

test('nothing is passed that is not done, in whatever order the parts are done', () => {
  const progress = progressFrom(7n);
  for (const sequence of [8n, 9n, 10n]) progress.read(sequence, true);
  progress.read(11n, false);
  expect(progress.position()).toBe(7n);
  progress.done(9n);
  expect(progress.position()).toBe(7n);
  progress.done(8n);
  expect(progress.position()).toBe(9n);
  expect(progress.waiting()).toBe(1);
  progress.done(10n);
  expect(progress.position()).toBe(11n);
});

test('what the filter holds back counts as done', () => {
  const progress = progressFrom(0n);
  progress.read(1n, false);
  progress.read(2n, false);
  expect(progress.position()).toBe(2n);
});
