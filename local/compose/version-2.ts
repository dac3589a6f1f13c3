import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../../shared/engine/compose.ts';
import { fitsOf } from '../../shared/engine/fits-of.ts';
import { visitedPrograms, writeLp } from '../../shared/engine/lp/write.ts';
import { type Market, parseMarket } from '../../shared/engine/market/market.ts';
import { readMarket, writeProgram } from './files.ts';
import { Mistake, reasonOf } from './mistake.ts';
import type { Job } from './options.ts';
import { answerTable } from './table-2.ts';

const writeAll = (folder: string, market: Market): void => {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Mistake(`--lp-all: ${reasonOf(error)}`);
  }
  for (const { index, layer } of visitedPrograms(market)) {
    const name = `index-${Math.round(100 * index)}-layer-${Math.round(100 * layer)}.lp`;
    const bands = { index, layer };
    writeProgram('lp-all', join(folder, name), writeLp(market, { bands, fits: fitsOf(market, bands) }));
  }
};

/** Composes by version 2 of the formal model. */
export const composeVersion2 = ({ file, k, json, lp, lpAll, progress, limitMs }: Job): string => {
  const market = readMarket(file, parseMarket);
  const answer = compose(market, {
    k,
    limitMs,
    now: () => performance.now(),
    ...(progress && {
      onProgress: ({ nodes, best, bound }) =>
        console.error(`${nodes} nodes, best ${best.toFixed(6)}, at most ${bound.toFixed(6)}`),
    }),
  });
  const bands = answer.consortia[0]?.bands ?? { index: 0, layer: 0 };
  if (lp !== undefined) writeProgram('lp', lp, writeLp(market, { bands, fits: answer.fits }));
  if (lpAll !== undefined) writeAll(lpAll, market);
  return json ? `${JSON.stringify(answer, null, 2)}\n` : answerTable(market, answer);
};
