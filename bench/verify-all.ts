import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOptions, whole } from './command/options.ts';
import { loadSolver, type Solver } from './referee/highs.ts';
import { judge } from './referee/judge.ts';
import { ourAnswer } from './referee/ours.ts';
import { type Case, sweep } from './referee/sweep.ts';

const { values } = readOptions(
  {
    markets: { type: 'string', default: '330' },
    from: { type: 'string', default: '0' },
    providers: { type: 'string', default: '30' },
    investors: { type: 'string', default: '15' },
    employers: { type: 'string', default: '20' },
  },
  'Usage: npm run verify:all -- [--markets 330] [--from 0] [--providers 30] [--investors 15] [--employers 20]',
);
const [markets, from] = [whole('markets', values.markets), whole('from', values.from, 0)];
const largest = {
  providers: whole('providers', values.providers),
  investors: whole('investors', values.investors),
  employers: whole('employers', values.employers),
};

/** The engine gets so long for each market; an answer that is not proven by then is wrong here. */
const LIMIT_SECONDS = 60;
const folder = '.cache/disagreements';

/** Keeps the market of a disagreement, so that it can be studied with `npm run verify`. */
const keep = ({ family, seed, market }: Case): string => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${family}-${seed}.json`);
  writeFileSync(file, JSON.stringify(market, null, 1));
  return file;
};

/** The referee's complaints, a thrown error being one too. */
const complaintsOf = (solve: Solver, { market, k }: Case): readonly string[] => {
  try {
    return judge(solve, market, ourAnswer(market, k, LIMIT_SECONDS), k).complaints;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
};

/** Judges the engine's answers on several hundred seeded markets; exit status 1 when any is wrong. */
const solve = await loadSolver();
let wrong = 0;
let done = 0;
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
