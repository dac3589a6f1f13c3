import { describe, expect, test } from 'vitest';
import { matches, type Pattern } from '../../../local/streams/filter.ts';

const record = {
  eventName: 'INSERT',
  dynamodb: { NewImage: { kind: { S: 'outbox' }, state: { S: 'pending' }, tries: { N: '3' } } },
};

const image = (pattern: Pattern): Pattern => ({ dynamodb: { NewImage: pattern } });

describe('a filter pattern lets a record through', () => {
  test.each<[string, Pattern]>([
    ['that has one of the values', { eventName: ['MODIFY', 'INSERT'] }],
    ['that meets every field', { eventName: ['INSERT'], ...image({ kind: { S: ['outbox'] } }) }],
    ['by how a value begins', image({ kind: { S: [{ prefix: 'out' }] } })],
    ['by how a value ends', image({ kind: { S: [{ suffix: 'box' }] } })],
    ['by a field that is there', image({ kind: { S: [{ exists: true }] } })],
    ['by a field that is not there', image({ due: { S: [{ exists: false }] } })],
    ['by a value that it has not', image({ state: { S: [{ 'anything-but': ['done', 'given-up'] }] } })],
    [
      'by a number, though DynamoDB writes it as text',
      image({ tries: { N: [{ numeric: ['>', 2, '<=', 3] }] } }),
    ],
    ['by either of two patterns', { $or: [{ eventName: ['REMOVE'] }, { eventName: ['INSERT'] }] }],
    ['of any kind when it says nothing', {}],
  ])('%s', (_, pattern) => {
    expect(matches(pattern, record)).toBe(true);
  });
});

describe('a filter pattern holds a record back', () => {
  test.each<[string, Pattern]>([
    ['that has another value', { eventName: ['REMOVE'] }],
    ['that lacks the field', image({ due: { S: ['2026-11-22'] } })],
    ['that meets one field but not the other', { eventName: ['INSERT'], ...image({ kind: { S: ['run'] } }) }],
    ['by how a value begins', image({ kind: { S: [{ prefix: 'box' }] } })],
    ['by a field that is there', image({ kind: { S: [{ exists: false }] } })],
    ['by a value that it has', image({ state: { S: [{ 'anything-but': 'pending' }] } })],
    ['by a number', image({ tries: { N: [{ numeric: ['>', 3] }] } })],
    ['by both of two patterns', { $or: [{ eventName: ['REMOVE'] }, { eventName: ['MODIFY'] }] }],
  ])('%s', (_, pattern) => {
    expect(matches(pattern, record)).toBe(false);
  });
});

test('a test that the poller does not know is an error rather than a guess', () => {
  expect(() => matches({ eventName: [{ wildcard: 'I*' }] }, record)).toThrow('wildcard');
});
