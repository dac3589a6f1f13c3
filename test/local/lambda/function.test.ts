import { PassThrough } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createClock } from '../../../local/lambda/clock.ts';
import type { FunctionDeclaration, Host } from '../../../local/lambda/environment.ts';
import { startFunction } from '../../../local/lambda/function.ts';

const probe = new URL('../../support/functions/probe.ts', import.meta.url);
const broken = new URL('../../support/functions/broken.ts', import.meta.url);

const start = (declared: Partial<FunctionDeclaration> = {}, host: Partial<Host> = {}) => {
  const usual = { name: 'probe', entry: probe, timeoutSeconds: 20, memoryMb: 128, concurrency: 2 };
  const log = new PassThrough();
  log.resume();
  const started = startFunction(
    { ...usual, ...declared },
    { variables: {}, clock: createClock(), log, ...host },
  );
  onTestFinished(started.stop);
  return started;
};

describe('a function on this machine runs as it does on Lambda', () => {
  test('it is handed the event and its answer comes back, both as JSON', async () => {
    const answer = await start().invoke({ ask: 'echo', value: { æ: [1, null, 'å'] } });
    expect(answer).toEqual({ æ: [1, null, 'å'] });
    expect(await start().invoke({ ask: 'nothing' })).toBeUndefined();
  });

  test('it sees its own variables and none of the machine’s', async () => {
    const one = start({}, { variables: { TABLE_NAME: 'one' } });
    const two = start({}, { variables: { TABLE_NAME: 'two' } });
    expect(await one.invoke({ ask: 'variable', name: 'TABLE_NAME' })).toBe('one');
    expect(await two.invoke({ ask: 'variable', name: 'TABLE_NAME' })).toBe('two');
    expect(await one.invoke({ ask: 'variable', name: 'PATH' })).toBeNull();
  });

  test('time can be moved under it', async () => {
    const clock = createClock();
    const running = start({}, { clock });
    clock.move(Date.parse('2040-06-01') - Date.now());
    const times = (await running.invoke({ ask: 'now' })) as string[];
    expect(times.map((time) => time.slice(0, 4))).toEqual(['2040', '2040']);
  });

  test('an environment takes one event at a time, and more are opened up to the concurrency', async () => {
    const single = start({ concurrency: 1 });
    expect(await Promise.all([1, 2, 3].map(() => single.invoke({ ask: 'count' })))).toEqual([1, 2, 3]);
    const double = start({ concurrency: 2 });
    const counts = await Promise.all([1, 2, 3, 4].map(() => double.invoke({ ask: 'count' })));
    expect(counts.toSorted()).not.toEqual([1, 2, 3, 4]);
  });

  test('what it throws is told by type and message, and the environment lives on', async () => {
    const running = start({ concurrency: 1 });
    await running.invoke({ ask: 'count' });
    await expect(running.invoke({ ask: 'throw', message: 'not in range' })).rejects.toMatchObject({
      errorType: 'RangeError',
      message: 'not in range',
    });
    expect(await running.invoke({ ask: 'count' })).toBe(2);
  });

  test('one that runs out of time is ended, and the next event gets a new environment', async () => {
    const running = start({ timeoutSeconds: 2, concurrency: 1 });
    await running.invoke({ ask: 'count' });
    await expect(running.invoke({ ask: 'hang' })).rejects.toMatchObject({ errorType: 'Sandbox.Timedout' });
    expect(await running.invoke({ ask: 'count' })).toBe(1);
  });

  test('one that ends its process takes nothing with it', async () => {
    const running = start({ concurrency: 1 });
    await expect(running.invoke({ ask: 'exit' })).rejects.toMatchObject({ errorType: 'Runtime.ExitError' });
    expect(await running.invoke({ ask: 'count' })).toBe(1);
  });

  test('one that cannot start says why when it is warmed', async () => {
    await expect(start({ entry: broken }).warm()).rejects.toThrow('TABLE_NAME is missing');
  });

  test('events under way and waiting are refused when it is stopped', async () => {
    const running = start({ concurrency: 1 });
    const refusals = [running.invoke({ ask: 'hang' }), running.invoke({ ask: 'count' })].map((work) =>
      expect(work).rejects.toMatchObject({ errorType: 'Runtime.ExitError' }),
    );
    await running.stop();
    await Promise.all(refusals);
  });
});
