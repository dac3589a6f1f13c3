import { parseArgs } from 'node:util';
import { startInstance } from '../local/instance.ts';
import { openService } from './support/open-service.ts';
import { type Counts, sweep } from './support/sweep/sweep.ts';

/**
 * Tries hostile values in every text and number of every route: `npm run sweep -- [--requests 20000] [--seed 20261127]`.
 * Prints what became of them, route by route. Exit status 1 where a request was answered with 5xx or not at all, where
 * what was accepted does not read back, or where a route has no valid request to start from.
 */
const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '20261127' } },
});

const row = (name: string, { tried, accepted, refused, faults }: Counts): string =>
  `${name.padEnd(28)}${[tried, accepted, refused, faults].map((one) => String(one).padStart(10)).join('')}`;

const instance = await startInstance({ quiet: true, personRequestsPerMinute: 1_000_000 });
try {
  const { byRoute, findings, startless, fields } = await sweep(openService(instance), {
    requests: Number(values.requests),
    seed: Number(values.seed),
  });
  const total: Counts = { tried: 0, accepted: 0, refused: 0, faults: 0 };
  console.log('route                            tried  accepted   refused       5xx');
  for (const [name, counts] of [...byRoute].sort(([a], [b]) => (a < b ? -1 : 1))) {
    console.log(row(name, counts));
    for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  }
  console.log(row(`${byRoute.size} routes, ${fields} fields`, total));
  for (const { route, field, sent, what } of findings) console.log(`${what}: ${route} ${field} ${sent}`);
  for (const one of startless) console.log(`No valid request to start from: ${one}`);
  const lost = instance.deadLetters();
  if (lost.length > 0) console.log(`${lost.length} tasks were given up afterwards`);
  process.exitCode = findings.length + startless.length + lost.length > 0 ? 1 : 0;
} finally {
  await instance.stop();
}
