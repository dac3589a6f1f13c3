import { describe, expect, test } from 'vitest';
import {
  advanceRun,
  type Computing,
  failRun,
  finishRun,
  freezeRun,
  publishRun,
  replayRun,
  takeRun,
} from '../../../shared/run/decide.ts';
import { type ReadyRun, runSchema } from '../../../shared/run/run.ts';
import { now, run } from '../../support/nouns.ts';
import { refusedWith } from '../../support/refused.ts';

const frozen = { marketHash: 'abc', size: { providers: 3, investors: 2, employers: 1 } };
const computing = run('computing', { frozen }) as Computing;
const { engineVersion, marketHash, size, milliseconds, optimal, bound, score, consortia, contract } = run(
  'ready',
) as ReadyRun;
const result = { engineVersion, marketHash, size, milliseconds, optimal, bound, score, consortia, contract };

describe('a run', () => {
  test('given one that was asked for, when it is taken, it is computing from the start', () => {
    expect(takeRun(run('requested'), now)).toMatchObject({ state: 'computing', progress: 0, startedAt: now });
  });

  test('given one that a killed function left, when it is taken over, its frozen market stays', () => {
    expect(takeRun(computing, now)).toMatchObject({ state: 'computing', progress: 0, frozen, version: 6 });
  });

  test('moves its version with everything that happens, so that whoever was overtaken finds out', () => {
    expect(freezeRun(computing, frozen).version).toBe(6);
    expect(advanceRun(computing, 0.5)).toMatchObject({ progress: 0.5, version: 6 });
  });

  test('given a result, it is ready, and nobody but the moderators sees it before it is published', () => {
    const ready = finishRun(computing, result, now);
    expect(ready).toMatchObject({ state: 'ready', readyAt: now });
    expect(ready.publishedAt).toBeUndefined();
    expect(publishRun(ready, now)).toMatchObject({ publishedAt: now });
    expect(runSchema.parse(ready)).toEqual(ready);
  });

  test('is published once', () => {
    expect(refusedWith(() => publishRun(publishRun(run('ready'), now), now))).toBe('wrong-state');
    expect(refusedWith(() => publishRun(run('computing'), now))).toBe('wrong-state');
  });

  test('given nothing to compose of, it fails with what to mend', () => {
    const errors = [{ path: '$.providers', code: 'no-provider', message: 'Nobody' }];
    expect(failRun(computing, errors, now)).toMatchObject({ state: 'failed', failedAt: now, errors });
  });

  test('that has ended is neither taken, finished nor replayed', () => {
    for (const state of ['ready', 'failed'] as const) {
      expect(refusedWith(() => takeRun(run(state), now))).toBe('wrong-state');
      expect(refusedWith(() => finishRun(run(state), result, now))).toBe('wrong-state');
      expect(refusedWith(() => replayRun(run(state)))).toBe('wrong-state');
    }
  });

  test('replayed is asked for anew', () => {
    const again = replayRun(computing);
    expect(again).toMatchObject({ state: 'requested', version: 6 });
    expect(again).not.toHaveProperty('frozen');
  });
});
