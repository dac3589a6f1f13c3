import { describe, expect, test } from 'vitest';
import { type ConsortiumState, consortiumStates } from '../../../shared/consortium/consortium.ts';
import { type ConsortiumView, viewConsortium } from '../../../shared/consortium/view.ts';
import type { Reader } from '../../../shared/visibility/reader.ts';
import { type ReaderKind, readerKinds } from '../../../shared/visibility/table.ts';
import { consortium, need } from '../../support/nouns.ts';

const own = 'investor-310000019';
const rival = 'investor-310000027';
const entry = {
  ...consortium('candidate').entry,
  value: 0.6312,
  investments: [
    { investor: own, amount: 900_000 },
    { investor: rival, amount: 700_000 },
  ],
  gaps: [
    { kind: 'capital', of: 0.2, closedBy: 'investor-310000035' },
    { kind: 'element', of: 'assessment', closedBy: own },
  ],
};
const figures = { ...consortium('candidate').figures, value: 0.6312, raised: 1_600_000, capitalGap: 400_000 };
const view = (state: ConsortiumState, kinds: readonly ReaderKind[], profileId?: string): ConsortiumView => {
  const reader: Reader = { kinds, profileId };
  return viewConsortium(consortium(state, { entry, figures }), need('published'), { reader, actions: [] });
};
const others = readerKinds.filter((kind) => kind !== 'moderator');

describe('moderators alone', () => {
  test('see the decisions, their reasons, and the score to the last decimal', () => {
    for (const state of consortiumStates)
      for (const kind of others) {
        const shown = view(state, [kind]);
        for (const field of ['recommendation', 'approval', 'sentBack'])
          expect(shown).not.toHaveProperty(field);
        expect(shown.figures).not.toHaveProperty('score');
        expect(shown.proof).not.toHaveProperty('bound');
      }
    expect(view('approved', ['moderator'])).toMatchObject({
      recommendation: { by: 'mona' },
      approval: { by: 'morten' },
      figures: { score: 0.6, value: 0.6312, raised: 1_600_000 },
      proof: { bound: 0.6 },
    });
  });

  test('know a recommended consortium from a candidate', () => {
    for (const state of ['candidate', 'recommended', 'sent-back'] as const)
      for (const kind of others) expect(view(state, [kind]).state).toBe('candidate');
    expect(view('recommended', ['moderator'])).toMatchObject({ state: 'recommended', meeting: {} });
  });
});

describe('amounts', () => {
  test('of a candidate are told in words, the reader’s own among them: the sum would tell the other', () => {
    const shown = view('candidate', ['party', 'candidate', 'fittingInvestor'], own);
    expect(shown.investments).toEqual([
      { investor: own, part: 'a-third-to-two-thirds' },
      { investor: rival, part: 'a-third-to-two-thirds' },
    ]);
    expect(shown.figures).toMatchObject({ part: 'over-two-thirds' });
    expect(shown.figures).not.toHaveProperty('value');
    expect(JSON.stringify(shown)).not.toMatch(/900000|700000|1600000|400000|0\.2\b/);
  });

  test('are shown to the partners from the approval on, and to the evaluator', () => {
    for (const kinds of [['party', 'partner'], ['evaluator']] as const)
      expect(view('approved', kinds)).toMatchObject({
        investments: entry.investments,
        figures: { raised: 1_600_000, capitalGap: 400_000 },
        gaps: [{ kind: 'capital', of: 0.2 }, { kind: 'element' }],
      });
    expect(view('approved', ['party', 'fittingInvestor']).figures).not.toHaveProperty('raised');
  });
});

test('who outside could close a gap is told to that party and to moderators', () => {
  const closers = (...asked: Parameters<typeof view>) => view(...asked).gaps.map(({ closedBy }) => closedBy);
  expect(closers('candidate', ['party', 'fittingInvestor'], own)).toEqual([undefined, own]);
  expect(closers('candidate', ['moderator'])).toEqual(['investor-310000035', own]);
});

test('a provider in a candidate is not told what the consortium is worth', () => {
  expect(view('candidate', ['party', 'candidate']).figures).not.toHaveProperty('delivery');
});

test('the meeting of a consortium, with its link, is for its parties from the approval on', () => {
  for (const kind of ['fittingInvestor', 'otherInvestor', 'evaluator'] as const)
    expect(view('approved', [kind])).not.toHaveProperty('meeting');
  expect(view('recommended', ['candidate'])).not.toHaveProperty('meeting');
  expect(view('approved', ['partner'])).toMatchObject({ meeting: { place: 'NAV Bjerke' } });
});

test('how it ended is told to all who may see it, why to its parties, and by whom to moderators', () => {
  expect(view('concluded', ['fittingInvestor']).conclusion).toEqual({
    result: 'contract',
    at: expect.any(String),
  });
  expect(view('concluded', ['partner']).conclusion).toMatchObject({ reason: expect.any(String) });
  expect(view('concluded', ['partner']).conclusion).not.toHaveProperty('by');
  expect(view('concluded', ['moderator']).conclusion).toMatchObject({ by: 'mona' });
});

test('what each party’s fit was made of stays with the run', () => {
  for (const kind of readerKinds) expect(view('accepted', [kind])).not.toHaveProperty('fits');
});

test('somebody who is nothing to the consortium reads of no party', () => {
  const { parties, deliveries, jobs } = view('candidate', ['party']);
  expect([parties, deliveries, jobs]).toEqual([[], [], []]);
});
