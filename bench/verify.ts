import { readFileSync } from 'node:fs';
import { type Market, parseMarket } from '../shared/matching/market.ts';
import { readOptions, refuse, whole } from './command/options.ts';
import { printTable } from './command/table.ts';
import { loadSolver } from './referee/highs.ts';
import { judge } from './referee/judge.ts';
import type { Entry } from './referee/listing.ts';
import { ourAnswer } from './referee/ours.ts';

const usage = 'Usage: npm run verify -- market.json [--k 10]';

const readJob = () => {
  const { values, positionals } = readOptions({ k: { type: 'string', default: '10' } }, usage);
  const [file, ...others] = positionals;
  return file === undefined || others.length > 0 ? refuse(usage) : { file, k: whole('k', values.k) };
};

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : error}`);
  }
};

const readMarket = (file: string): Market => {
  const parsed = parseMarket(readJson(file));
  if (parsed.ok) return parsed.market;
  const [first] = parsed.issues;
  return refuse(`${file}: ${first?.path}: ${first?.message}`);
};

const row = ({ ours, solved }: Entry, index: number): string[] => [
  String(index + 1),
  ours?.toFixed(10) ?? 'the list ends',
  solved?.objective.toFixed(10) ?? 'nothing left',
  solved ? `${solved.seconds.toFixed(2)} s` : '',
];

/**
 * Solves the exported problem with HiGHS, entry by entry, and compares with the engine's list. Exit status 0 when they
 * agree and no rule is broken, 1 when not, 2 when the file or the options are wrong.
 */
const { file, k } = readJob();
const market = readMarket(file);
const { entries, complaints } = judge(await loadSolver(), market, ourAnswer(market, k), k);
printTable(
  `${market.need.id}: the engine beside HiGHS`,
  ['entry', 'engine', 'HiGHS', 'time'],
  entries.map(row),
);
console.log(complaints.length === 0 ? '\nThey agree.' : `\nThey disagree:\n${complaints.join('\n')}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
