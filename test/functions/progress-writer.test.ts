import { describe, expect, test } from 'vitest';
import { progressWriter } from '../../functions/progress-writer.ts';

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe('progress', () => {
  test('is written one step after the other, each from what the last has written', async () => {
    const written: string[] = [];
    const writer = progressWriter<number, number>(0, async (from, progress) => {
      await nextTurn();
      written.push(`${from} → ${progress}`);
      return progress;
    });
    writer.tell(1);
    writer.tell(2);
    expect(await writer.done()).toBe(2);
    expect(written).toEqual(['0 → 1', '1 → 2']);
  });

  test('that was overtaken is left out, and the next goes on from what is known', async () => {
    const writer = progressWriter<number, number>(5, async (from, progress) =>
      progress === 6 ? undefined : from + progress,
    );
    writer.tell(6);
    writer.tell(7);
    expect(await writer.done()).toBe(12);
  });

  test('that cannot be written is heard of in the end, and ends no process on the way', async () => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const writer = progressWriter<number, number>(0, async () => {
      throw new Error('no table');
    });
    writer.tell(1);
    for (let turn = 0; turn < 5; turn += 1) await nextTurn();
    process.off('unhandledRejection', note);
    expect(unhandled).toEqual([]);
    await expect(writer.done()).rejects.toThrow('no table');
  });
});
