import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Market, parseMarket } from '../shared/matching/market.ts';
import { loadSolver } from './referee/highs.ts';
import { judge } from './referee/judge.ts';
import type { Entry } from './referee/listing.ts';
import { ourAnswer } from './referee/ours.ts';
import { printTable } from './speed/table.ts';

const refuse = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const readOptions = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { k: { type: 'string', default: '10' } },
    });
    const [file] = positionals;
    const k = Number(values.k);
    if (file === undefined || positionals.length > 1)
      return refuse('Usage: npm run verify -- market.json [--k 10]');
    if (!Number.isInteger(k) || k < 1) return refuse(`--k: ${values.k} is not a whole number above 0`);
    return { file, k };
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
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
const { file, k } = readOptions();
const market = readMarket(file);
const { entries, complaints } = judge(await loadSolver(), market, ourAnswer(market, k), k);
printTable(
  `${market.need.id}: the engine beside HiGHS`,
  ['entry', 'engine', 'HiGHS', 'time'],
  entries.map(row),
);
console.log(complaints.length === 0 ? '\nThey agree.' : `\nThey disagree:\n${complaints.join('\n')}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
