import { compose } from '../../../shared/engine/compose.ts';
import type { Market } from '../../../shared/engine/market/market.ts';
import { seededMarket } from '../../checker/markets.ts';
import { SAME, solveAllBands } from '../../checker/solve.ts';
import { printTable } from '../../command/table.ts';
import { type Family, familyNames } from '../../market/families.ts';
import { type Size, sizeName } from '../../market/generate.ts';
import type { Solver } from '../../referee/highs.ts';
import type { Arena } from '../duel.ts';
import { middling, sizes } from '../sizes.ts';
import { spread } from '../statistics.ts';
import { timed } from '../stopwatch.ts';

/** Ratios aimed at by version 2 of the model, size by size. */
const aims = [30, 80, 150, 300, 600];

class OutOfTime extends Error {}

/** What the procedure of the formal model takes HiGHS over all bands: its solving alone, until the limit of a market is used. */
const theirs = ({ solve, limitSeconds }: Arena, market: Market) => {
  let seconds = 0;
  const limited: Solver = (lp) => {
    const left = limitSeconds - seconds;
    if (left <= 0) throw new OutOfTime();
    const solved = solve(lp, { limitSeconds: left });
    seconds += solved.seconds;
    if (solved.status === 'limit') throw new OutOfTime();
    return solved;
  };
  try {
    const objective = solveAllBands(limited, market, { rows: [], atLeast: Number.NEGATIVE_INFINITY });
    return { seconds, objective };
  } catch (error) {
    if (!(error instanceof OutOfTime)) throw error;
    return { seconds, objective: undefined };
  }
};

type Row = { name: string; size: Size; family: Family; aim: string };

const rowOf = (arena: Arena, { name, size, family, aim }: Row): string[] => {
  const { clock, seeds, limitSeconds } = arena;
  const rounds = Array.from({ length: seeds }, (_, at) => {
    const market = seededMarket(size, at + 1, family);
    const ours = timed(clock, () =>
      compose(market, { k: 1, limitMs: limitSeconds * 1000, now: () => performance.now() }),
    );
    return { ours, them: theirs(arena, market) };
  });
  const stopped = rounds.filter(({ them }) => them.objective === undefined).length;
  const unproven = rounds.filter(({ ours }) => !ours.value.optimal).length;
  const differing = rounds.filter(
    ({ ours, them }) =>
      ours.value.optimal &&
      them.objective !== undefined &&
      Math.abs(ours.value.score - them.objective) > SAME,
  ).length;
  return [
    aim,
    name,
    spread(rounds.map(({ ours }) => ours.seconds * 1000)),
    spread(rounds.map(({ them }) => them.seconds)),
    `${stopped > 0 ? 'more than ' : ''}${spread(rounds.map(({ ours, them }) => them.seconds / ours.seconds))}`,
    `${stopped} of HiGHS, ${unproven} of ours stopped; ${differing} differ`,
  ];
};

const head = ['aim', 'market', 'ours, ms', 'HiGHS, s', 'HiGHS / ours', ''];

/** Version 2 by size, on ordinary markets. */
export const runSizes2 = (arena: Arena): void =>
  printTable(
    'Version 2, ordinary markets, k = 1, against HiGHS by the procedure over all bands',
    head,
    sizes
      .slice(0, 2)
      .map((size, at) =>
        rowOf(arena, { name: sizeName(size), size, family: 'ordinary', aim: `${aims[at]}×` }),
      ),
  );

/** Version 2 in each hard family. */
export const runFamilies2 = (arena: Arena): void =>
  printTable(
    `Version 2, hard families at ${sizeName(middling)}, k = 1`,
    head,
    familyNames.map((family) => rowOf(arena, { name: family, size: middling, family, aim: '1×' })),
  );
