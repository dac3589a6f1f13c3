import { clocks } from './command/clock.ts';
import { readOptions, refuse, whole } from './command/options.ts';
import { loadSolver } from './referee/highs.ts';
import { type Arena, warmUp } from './speed/duel.ts';
import { runCold } from './speed/sections/cold.ts';
import { runFamilies } from './speed/sections/families.ts';
import { runGrowth } from './speed/sections/growth.ts';
import { runFamilies2, runSizes2 } from './speed/sections/model-2.ts';
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
  'sizes-2': runSizes2,
  'families-2': runFamilies2,
};

const usage = `Usage: npm run bench -- [${Object.keys(sections).join(' ')}] [--seeds 7] [--limit 120] [--clock wall|thread]`;

const { values, positionals } = readOptions(
  {
    seeds: { type: 'string', default: '7' },
    limit: { type: 'string', default: '120' },
    clock: { type: 'string', default: 'wall' },
  },
  usage,
);
/** Those of version 2 are asked for by name: HiGHS takes minutes for a market. */
const usual = Object.keys(sections).filter((name) => !name.endsWith('-2'));
const named = positionals.length > 0 ? positionals : usual;
const chosen = named.map((name) => sections[name] ?? refuse(`there is no section ${name}\n${usage}`));
const clock =
  clocks[values.clock as keyof typeof clocks] ??
  refuse(`--clock: there is no clock ${values.clock}\n${usage}`);
const arena: Arena = {
  solve: await loadSolver(clock),
  clock,
  seeds: whole('seeds', values.seeds),
  limitSeconds: whole('limit', values.limit),
};

/** Measures the engine against HiGHS, a general solver, and against itself, on markets made from seeds. */
console.log(
  `Median (least–most) over ${arena.seeds} seeds; the ratio is HiGHS's solving alone over our whole answer.`,
);
warmUp(arena);
for (const [index, run] of chosen.entries()) {
  const start = performance.now();
  run(arena);
  console.log(`\n${named[index]}: ${Math.round((performance.now() - start) / 1000)} s in all`);
}
