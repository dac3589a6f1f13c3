import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { printTable } from '../../command/table.ts';
import { generateMarket, type Size, sizeName } from '../../market/generate.ts';
import type { Arena } from '../duel.ts';
import { largest, sizes } from '../sizes.ts';
import { spread } from '../statistics.ts';

type Run = {
  readonly whole: number;
  readonly milliseconds: number;
  readonly processor: number;
  readonly megabytes: number;
};

const root = join(import.meta.dirname, '..', '..', '..');
const source = join(root, 'bench', 'compose-once.ts');
/** What `npm run compose` starts. */
const compose = join(root, 'local', 'compose.ts');

/** The engine in one file of plain JavaScript, as it is deployed. */
const bundleInto = (folder: string): string => {
  const outfile = join(folder, 'compose-once.mjs');
  buildSync({ entryPoints: [source], outfile, bundle: true, minify: true, platform: 'node', format: 'esm' });
  return outfile;
};

/** Milliseconds from start to end of a process, and what it printed. */
const ran = (...program: string[]): { whole: number; printed: string } => {
  const start = performance.now();
  const printed = execFileSync(process.execPath, program, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  return { printed, whole: performance.now() - start };
};

const runBundled = (bundle: string, market: string): Run => {
  const { whole, printed } = ran(bundle, market);
  return { ...JSON.parse(printed), whole };
};

const rowOf = (size: Size, folder: string, arena: Arena): string[] => {
  const bundle = bundleInto(folder);
  const market = join(folder, 'market.json');
  const runs = Array.from({ length: arena.seeds }, (_, index) => {
    writeFileSync(market, JSON.stringify(generateMarket(size, index + 1)));
    const { whole: command } = ran(compose, market, '--model', '1', '--json', '--k', '1');
    return { bundled: runBundled(bundle, market), command };
  });
  return [
    sizeName(size),
    spread(runs.map(({ bundled }) => bundled.milliseconds)),
    spread(runs.map(({ bundled }) => bundled.whole)),
    spread(runs.map(({ bundled }) => bundled.processor)),
    spread(runs.map(({ command }) => command)),
    spread(runs.map(({ bundled }) => bundled.megabytes)),
  ];
};

/** A process that starts, reads a market, answers and ends. */
export const runCold = (arena: Arena): void => {
  const folder = mkdtempSync(join(tmpdir(), 'trepart-bench-'));
  try {
    printTable(
      'A cold process, k = 1: aims 100 ms up to 400 providers; 700 ms and 512 MB at 10,000',
      [
        'markets',
        'composing, ms',
        'bundled process, ms',
        'its processor time, ms',
        'the command, ms',
        'most memory, MB',
      ],
      [...sizes, largest].map((size) => rowOf(size, folder, arena)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
