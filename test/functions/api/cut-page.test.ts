import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPage } from '../../../functions/api/cut-page.ts';
import { refusedWith } from '../../support/refused.ts';

const idOf = (id: string) => id;

test('a list cut into pages of any size is the list', () => {
  const anyList = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
  const cut = fc.property(anyList, fc.integer({ min: 1, max: 12 }), (list, limit) => {
    const read: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next } = cutPage(list, { limit, cursor, idOf });
      expect(items.length).toBeLessThanOrEqual(limit);
      read.push(...items);
      cursor = next;
    } while (cursor !== undefined);
    expect(read).toEqual(list);
  });
  fc.assert(cut);
});

test('a cursor of an item that has gone goes on at its place', () => {
  const { next } = cutPage(['a', 'b', 'c', 'd'], { limit: 2, idOf });
  expect(cutPage(['a', 'c', 'd'], { limit: 2, cursor: next, idOf }).items).toEqual(['c', 'd']);
});

test('what is no cursor is refused', () => {
  for (const cursor of ['', 'hei', Buffer.from('c').toString('base64url')])
    expect(refusedWith(() => cutPage(['a', 'b'], { limit: 1, cursor, idOf }))).toBe('bad-cursor');
});
