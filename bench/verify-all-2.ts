import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose } from '../shared/engine/compose.ts';
import { judge } from './checker/judge.ts';
import { type Case, sweep } from './checker/markets.ts';
import { readOptions, whole } from './command/options.ts';
import { loadSolver, type Solver } from './referee/highs.ts';

const { values } = readOptions(
  {
    markets: { type: 'string', default: '330' },
    from: { type: 'string', default: '0' },
    providers: { type: 'string', default: '10' },
    investors: { type: 'string', default: '7' },
    employers: { type: 'string', default: '7' },
  },
  'Usage: npm run verify:all:2 -- [--markets 330] [--from 0] [--providers 10] [--investors 7] [--employers 7]',
);
const [markets, from] = [whole('markets', values.markets), whole('from', values.from, 0)];
const largest = {
  providers: whole('providers', values.providers),
  investors: whole('investors', values.investors),
  employers: whole('employers', values.employers),
};
const folder = '.cache/disagreements-2';

/** Keeps the market of a disagreement, so that it can be studied with `npm run verify`. */
const keep = ({ name, market }: Case): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name.replaceAll(/[ /]/g, '-')}.json`);
  writeFileSync(file, JSON.stringify(market, null, 1));
  return file;
};

const complaintsOf = (solve: Solver, { market, k }: Case): readonly string[] => {
  try {
    const answer = compose(market, { k, limitMs: 60_000, now: () => performance.now() });
    return judge(solve, market, answer, k).complaints;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
};

/** Judges version 2's answers on several hundred seeded markets; exit status 1 when any is wrong. */
const solve = await loadSolver();
let [wrong, done] = [0, 0];
for (const one of sweep(markets, largest, from)) {
  const complaints = complaintsOf(solve, one);
  done += 1;
  if (complaints.length > 0) {
    wrong += 1;
    console.log(`\n${one.name}, kept as ${keep(one)}:\n  ${complaints.slice(0, 10).join('\n  ')}`);
  }
  process.stderr.write(`\r${done} of ${markets} markets, ${wrong} wrong: ${one.name}`.padEnd(100));
}
process.stderr.write('\n');
console.log(
  `${done} markets, equal to HiGHS within 1e-6 and by every rule: ${done - wrong}; wrong: ${wrong}`,
);
process.exitCode = wrong === 0 ? 0 : 1;
