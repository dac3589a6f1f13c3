import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { type Delivery, deliver } from '../../../local/streams/deliver.ts';
import { reporting, sequencesOf, streamRecord } from '../../support/records.ts';

type Invoked = (records: DynamoDBRecord[], call: number) => unknown;

/** Delivers records 1 to `count` and tells how the function was called and what was given up. */
const delivered = async (count: number, answer: Invoked, settings: Partial<Delivery> = {}) => {
  const calls: number[][] = [];
  const givenUp: { records: number[]; attempts: number; error: string }[] = [];
  const records = Array.from({ length: count }, (_, i) => streamRecord(i + 1));
  await deliver(records, {
    retries: 2,
    backoffMs: 1,
    signal: new AbortController().signal,
    giveUp: (failed) => void givenUp.push({ ...failed, records: sequencesOf(failed.records) }),
    invoke: async ({ Records }) => {
      calls.push(sequencesOf(Records));
      return answer(Records, calls.length);
    },
    ...settings,
  });
  return { calls, givenUp };
};

const throwOn = (poison: number) => (records: DynamoDBRecord[]) => {
  if (sequencesOf(records).includes(poison)) throw new Error('poison');
};

describe('a batch is done', () => {
  test.each([[undefined], [null], [{}], [reporting()], [{ batchItemFailures: null }]])(
    'when the function answers %j',
    async (answer) => {
      expect(await delivered(3, () => answer)).toEqual({ calls: [[1, 2, 3]], givenUp: [] });
    },
  );
});

describe('a batch that failed in part', () => {
  test('is tried again from the first failed record on', async () => {
    const answer: Invoked = (_, call) => (call === 1 ? reporting(4, 3) : undefined);
    const { calls, givenUp } = await delivered(5, answer);
    expect(calls).toEqual([
      [1, 2, 3, 4, 5],
      [3, 4, 5],
    ]);
    expect(givenUp).toEqual([]);
  });

  test('is given up after its retries, with what was left of it', async () => {
    const { calls, givenUp } = await delivered(3, () => reporting(2));
    expect(calls).toEqual([
      [1, 2, 3],
      [2, 3],
      [2, 3],
    ]);
    expect(givenUp).toEqual([
      { records: [2, 3], attempts: 3, error: 'The function reported 1 failed records.' },
    ]);
  });

  test.each([
    ['names a record that is not in it', reporting(99)],
    ['names nothing', { batchItemFailures: [{ itemIdentifier: '' }] }],
    ['is no such answer', { batchItemFailures: 'all' }],
  ])('counts as failed whole when the answer %s', async (_, answer) => {
    const { calls, givenUp } = await delivered(2, () => answer, { retries: 0 });
    expect(calls).toEqual([[1, 2]]);
    expect(givenUp.map(({ records }) => records)).toEqual([[1, 2]]);
  });
});

describe('a batch that makes the function throw', () => {
  test('is halved until the culprit stands alone, and everything else is delivered', async () => {
    const { calls, givenUp } = await delivered(8, throwOn(6));
    expect(givenUp).toEqual([{ records: [6], attempts: 3, error: 'poison' }]);
    const succeeded = calls.filter((records) => !records.includes(6)).flat();
    expect(succeeded.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 7, 8]);
  });

  test('is delivered in order all the same', async () => {
    const { calls } = await delivered(4, throwOn(2), { retries: 0 });
    expect(calls).toEqual([[1, 2, 3, 4], [1, 2], [1], [2], [3, 4]]);
  });

  test('costs no retry by being halved', async () => {
    const { calls } = await delivered(4, throwOn(1), { retries: 2 });
    expect(calls.filter((records) => records.length === 1 && records[0] === 1)).toHaveLength(3);
  });
});

describe('when the service ends', () => {
  test('what is under way is neither done nor given up', async () => {
    const ending = new AbortController();
    const givenUp: unknown[] = [];
    const work = deliver([streamRecord(1)], {
      retries: 0,
      backoffMs: 1,
      signal: ending.signal,
      giveUp: (failed) => void givenUp.push(failed),
      invoke: async () => {
        ending.abort();
        throw new Error('the function was ended');
      },
    });
    await expect(work).rejects.toMatchObject({ name: 'AbortError' });
    expect(givenUp).toEqual([]);
  });
});
