import { describe, expect, test } from 'vitest';
import {
  changeNeed,
  closeNeed,
  noteMarketChange,
  passChecks,
  publishNeed,
  requirePublished,
  showRun,
} from '../../../shared/need/decide.ts';
import { needRecordSchema } from '../../../shared/need/need.ts';
import { needContent } from '../../support/content.ts';
import { need, now } from '../../support/nouns.ts';
import { refusalIn, refusedWith } from '../../support/refused.ts';

const at = { now, today: '2026-11-22' };
const late = { now, today: '2098-02-01' };

describe('a need', () => {
  test('given a complete draft, when it is checked, it may be published', () => {
    const checked = passChecks(need('draft'), at);
    expect(checked).toMatchObject({ state: 'checked', checkedAt: now, version: 6 });
    expect(publishNeed(checked, at)).toMatchObject({ state: 'published', publishedAt: now, stale: false });
  });

  test('given an incomplete draft, when it is checked, every field to mend is named', () => {
    const draft = need('draft', { content: needContent({ dates: undefined, summary: '' }) });
    const refusal = refusalIn(() => passChecks(draft, at));
    expect(refusal.code).toBe('need-not-complete');
    expect(refusal.errors?.map(({ path }) => path)).toEqual(['$.summary', '$.dates']);
  });

  test('given a checked need whose deadline has passed, it cannot be published any more', () => {
    expect(refusedWith(() => publishNeed(need('checked'), late))).toBe('need-not-complete');
  });

  test('given a checked need, when it is changed, it must be checked again', () => {
    const changed = changeNeed(need('checked'), needContent({ name: 'Et nytt navn' }), now);
    expect(changed).toMatchObject({ state: 'draft', content: { name: 'Et nytt navn' } });
    expect(changed).not.toHaveProperty('checkedAt');
    expect(refusedWith(() => publishNeed(changed, at))).toBe('wrong-state');
  });

  test('once published it is not changed under those who answer it', () => {
    expect(refusedWith(() => changeNeed(need('published'), needContent(), now))).toBe('wrong-state');
  });

  test('given a published need, when it is closed, its reason and its result stay', () => {
    const closed = closeNeed(need('published', { currentRunId: 'run-1' }), 'Ikke midler.', now);
    expect(closed).toMatchObject({
      state: 'closed',
      reason: 'Ikke midler.',
      currentRunId: 'run-1',
      closedAt: now,
    });
    expect(needRecordSchema.parse(closed)).toEqual(closed);
    expect(refusedWith(() => requirePublished(closed))).toBe('wrong-state');
  });
});

describe('the market moves', () => {
  const shown = { runId: 'run-1', requestedAt: '2026-11-22T10:00:00.000Z' };
  const earlier = '2026-11-22T09:00:00.000Z';
  const later = '2026-11-22T11:00:00.000Z';
  const published = requirePublished(need('published'));

  test('after the shown run was asked for, which then is stale', () => {
    const to = noteMarketChange({ ...published, currentRunId: 'run-1' }, { at: later, shownRun: shown });
    expect(to).toMatchObject({ stale: true, marketChangedAt: later, version: 6 });
    expect(needRecordSchema.parse(to)).toEqual(to);
  });

  test('before the shown run was asked for, which had seen it', () => {
    const to = noteMarketChange({ ...published, currentRunId: 'run-1' }, { at: earlier, shownRun: shown });
    expect(to).toMatchObject({ stale: false, marketChangedAt: earlier });
  });

  test('before any run is shown, and the run that is then shown is stale from the start if it came too early', () => {
    const moved = noteMarketChange(published, { at: later, shownRun: undefined });
    expect(moved).toMatchObject({ stale: false, marketChangedAt: later });
    expect(showRun(moved, shown, now)).toMatchObject({ stale: true, currentRunId: 'run-1' });
    expect(showRun(moved, { runId: 'run-2', requestedAt: later }, now)).toMatchObject({ stale: false });
  });

  test('and being told of it twice, or late, changes nothing', () => {
    const moved = noteMarketChange({ ...published, currentRunId: 'run-1' }, { at: later, shownRun: shown });
    for (const at of [later, earlier]) expect(noteMarketChange(moved, { at, shownRun: shown })).toBe(moved);
  });
});
