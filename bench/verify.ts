import { readOptions, refuse, whole } from './command/options.ts';
import { printTable } from './command/table.ts';
import type { Judged } from './verify/judged.ts';
import { judgeVersion1 } from './verify/version-1.ts';
import { judgeVersion2 } from './verify/version-2.ts';

const usage = 'Usage: npm run verify -- market.json [--k 10] [--model 2]';
const judges: Record<string, (file: string, k: number) => Promise<Judged>> = {
  1: judgeVersion1,
  2: judgeVersion2,
};

const readJob = () => {
  const { values, positionals } = readOptions(
    { k: { type: 'string', default: '10' }, model: { type: 'string', default: '2' } },
    usage,
  );
  const [file, ...others] = positionals;
  const judge = judges[values.model];
  return file === undefined || others.length > 0 || judge === undefined
    ? refuse(usage)
    : { file, k: whole('k', values.k), judge };
};

const row = ({ ours, solved, seconds }: Judged['entries'][number], index: number): string[] => [
  String(index + 1),
  ours?.toFixed(10) ?? 'the list ends',
  solved === undefined || solved === Number.NEGATIVE_INFINITY ? 'nothing left' : solved.toFixed(10),
  seconds === undefined ? '' : `${seconds.toFixed(2)} s`,
];

/**
 * Has HiGHS solve the exported problems, entry by entry, and compares with the engine's list. Exit status 0 when they agree and
 * no rule is broken, 1 when not, 2 when the file or the options are wrong.
 */
const { file, k, judge } = readJob();
const { id, entries, complaints } = await judge(file, k);
printTable(`${id}: the engine beside HiGHS`, ['entry', 'engine', 'HiGHS', 'time'], entries.map(row));
console.log(complaints.length === 0 ? '\nThey agree.' : `\nThey disagree:\n${complaints.join('\n')}`);
process.exitCode = complaints.length === 0 ? 0 : 1;
