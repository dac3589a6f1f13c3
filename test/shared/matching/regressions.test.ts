import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { loadSolver } from '../../../bench/referee/highs.ts';
import { judge } from '../../../bench/referee/judge.ts';
import { ourAnswer } from '../../../bench/referee/ours.ts';
import { marketSchema } from '../../../shared/matching/market.ts';

/** A market file that the engine once got wrong, which also says what was wrong and which scores its list should have. */
const noteSchema = z.object({ why: z.string(), scores: z.array(z.number()).min(1) });

const folder = join(import.meta.dirname, 'regressions');
const regressions = readdirSync(folder).map((file) => {
  const json: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return { file, ...noteSchema.parse(json), market: marketSchema.parse(json) };
});

const solve = await loadSolver();

describe('a market that was once matched wrongly', { timeout: 120_000 }, () => {
  it.each(regressions)('is matched rightly: $why ($file)', ({ market, scores }) => {
    const answer = ourAnswer(market, scores.length);
    expect(answer.consortia.map(({ score }) => score)).toEqual(
      scores.map((score) => expect.closeTo(score, 6)),
    );
    expect(judge(solve, market, answer, scores.length).complaints).toEqual([]);
  });
});
