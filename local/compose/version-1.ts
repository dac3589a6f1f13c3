import { compose, parseMarket } from '../../shared/matching/index.ts';
import { writeLp } from '../../shared/matching/lp.ts';
import { readMarket, writeProgram } from './files.ts';
import type { Job } from './options.ts';
import { answerTable } from './table.ts';

/** Composes by version 1 of the formal model, which runs of older needs are kept in. */
export const composeVersion1 = ({ file, k, json, lp, progress, limitMs }: Job): string => {
  const market = readMarket(file, parseMarket);
  const answer = compose(market, {
    k,
    limitMs,
    now: () => performance.now(),
    ...(progress && {
      onProgress: ({ teams, best, bound }) =>
        console.error(`${teams} teams, best ${best.toFixed(6)}, at most ${bound.toFixed(6)}`),
    }),
  });
  if (lp !== undefined) writeProgram('lp', lp, writeLp(market, answer.fits));
  return json ? `${JSON.stringify(answer, null, 2)}\n` : answerTable(market, answer);
};
