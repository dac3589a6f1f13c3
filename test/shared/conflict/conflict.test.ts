import { describe, expect, test } from 'vitest';
import { conflictIdOf, conflictPairSchema, withConflicts } from '../../../shared/conflict/conflict.ts';

const found = (one: string, other: string) => ({
  ...conflictPairSchema.parse({ one, other }),
  conflictId: conflictIdOf({ one, other }),
  reason: 'Samme eier.',
  by: 'mona',
  at: '2026-11-22T12:00:00.000Z',
});

describe('a conflict between two parties', () => {
  test('is the same whichever is named first', () => {
    const pair = conflictPairSchema.parse({ one: 'b', other: 'a' });
    expect(pair).toEqual(conflictPairSchema.parse({ one: 'a', other: 'b' }));
    expect(conflictIdOf(pair)).toBe('a~b');
  });

  test('is never with oneself', () => {
    expect(conflictPairSchema.safeParse({ one: 'a', other: 'a' }).success).toBe(false);
  });

  test('is added to what the parties themselves declare, once and on both sides', () => {
    const conflicts = [found('b', 'a'), found('c', 'd')];
    expect(withConflicts({ id: 'a', conflicts: ['z', 'b'] }, conflicts).conflicts).toEqual(['b', 'z']);
    expect(withConflicts({ id: 'b', conflicts: [] }, conflicts).conflicts).toEqual(['a']);
    expect(withConflicts({ id: 'e', conflicts: [] }, conflicts).conflicts).toEqual([]);
  });
});
