import { parseArgs } from 'node:util';
import { loadSolver } from './referee/highs.ts';
import { type Arena, warmUp } from './speed/duel.ts';
import { runCold } from './speed/sections/cold.ts';
import { runFamilies } from './speed/sections/families.ts';
import { runGrowth } from './speed/sections/growth.ts';
import { runParts } from './speed/sections/parts.ts';
import { runElements, runProviders } from './speed/sections/rules.ts';
import { runSizes } from './speed/sections/sizes.ts';

const sections: Record<string, (arena: Arena) => void> = {
  sizes: runSizes,
  growth: runGrowth,
  parts: runParts,
  cold: runCold,
  elements: runElements,
  providers: runProviders,
  families: runFamilies,
};

const usage = `Usage: npm run bench -- [--only ${Object.keys(sections).join(',')}] [--seeds 7] [--limit 120]`;

const fail = (message: string): never => {
  console.error(`${message}\n${usage}`);
  process.exit(2);
};

const wholeAbove0 = (name: string, text: string): number => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0
    ? value
    : fail(`--${name} must be a whole number above 0, not ${text}`);
};

const readOptions = () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: Object.keys(sections).join(',') },
      seeds: { type: 'string', default: '7' },
      limit: { type: 'string', default: '120' },
    },
  });
  const chosen = values.only.split(',').map((name) => sections[name] ?? fail(`There is no section ${name}`));
  return { chosen, seeds: wholeAbove0('seeds', values.seeds), limit: wholeAbove0('limit', values.limit) };
};

/** Measures the engine against HiGHS, a general solver, and against itself, on markets made from seeds. */
const { chosen, seeds, limit } = readOptions();
const arena: Arena = { solve: await loadSolver(), seeds, limitSeconds: limit };
console.log(
  `Median (least–most) over ${seeds} seeds; the ratio is HiGHS's solving alone over our whole answer.`,
);
warmUp(arena);
for (const run of chosen) run(arena);
