import { readFileSync } from 'node:fs';
import { compose, parseMarket } from '../shared/matching/index.ts';

/** One composition in a process of its own: prints the memory and processor time of it all, and the engine's milliseconds. */
const parsed = parseMarket(JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const start = performance.now();
const { optimal } = compose(parsed.market, { k: Number(process.argv[3] ?? 1) });
const milliseconds = performance.now() - start;
const megabytes = process.resourceUsage().maxRSS / 1024;
const { user, system } = process.cpuUsage();
process.stdout.write(JSON.stringify({ optimal, milliseconds, megabytes, processor: (user + system) / 1000 }));
