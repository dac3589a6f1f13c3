import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateMarket, type Size, sizeName } from '../../market/generate.ts';
import type { Arena } from '../duel.ts';
import { largest, sizes } from '../sizes.ts';
import { spread } from '../statistics.ts';
import { printTable } from '../table.ts';

type Run = { readonly whole: number; readonly milliseconds: number; readonly megabytes: number };

const once = join(import.meta.dirname, '..', '..', 'compose-once.ts');

const runAlone = (file: string): Run => {
  const start = performance.now();
  const printed = execFileSync(process.execPath, [once, file], { encoding: 'utf8' });
  return { ...JSON.parse(printed), whole: performance.now() - start };
};

const rowOf = (size: Size, folder: string, seeds: number): string[] => {
  const runs = Array.from({ length: seeds }, (_, index) => {
    const file = join(folder, 'market.json');
    writeFileSync(file, JSON.stringify(generateMarket(size, index + 1)));
    return runAlone(file);
  });
  return [
    sizeName(size),
    spread(runs.map(({ milliseconds }) => milliseconds)),
    spread(runs.map(({ whole }) => whole)),
    spread(runs.map(({ megabytes }) => megabytes)),
  ];
};

/** A process that starts, reads a market, answers and ends. */
export const runCold = (arena: Arena): void => {
  const folder = mkdtempSync(join(tmpdir(), 'trepart-bench-'));
  try {
    printTable(
      'A cold process, k = 1',
      ['markets', 'composing, ms', 'whole process, ms', 'most memory, MB'],
      [...sizes, largest].map((size) => rowOf(size, folder, arena.seeds)),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
};
