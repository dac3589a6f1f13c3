import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { buildPage } from '../local/build-page.ts';
import { readOptions, whole } from './command/options.ts';
import { printTable } from './command/table.ts';
import { buildBare } from './page/build-bare.ts';
import { compressFolder } from './page/compress.ts';
import { type Condition, load } from './page/load.ts';
import { serveFolder } from './page/serve.ts';
import { median, spread } from './speed/statistics.ts';

const usage = 'Usage: npm run bench:page -- [--loads 11]';
const { values } = readOptions({ loads: { type: 'string', default: '11' } }, usage);
const loads = whole('loads', values.loads);

type Subject = { name: string; url: string };

/** All subjects in turn, each round beginning with another, so that whatever else the machine does meets them alike. */
const measure = async (browser: Browser, subjects: readonly Subject[], condition: Condition) => {
  const paints = new Map(subjects.map(({ name }) => [name, [] as number[]]));
  // One round more than is counted: the first warms the server and the browser.
  for (let round = 0; round <= loads; round += 1)
    for (let turn = 0; turn < subjects.length; turn += 1) {
      const { name, url } = subjects[(round + turn) % subjects.length]!;
      const ms = await load(browser, url, condition);
      if (round > 0) paints.get(name)!.push(ms);
    }
  return paints;
};

/** `npm run bench:page`: the front page's largest contentful paint beside those of bare Aksel pages, served alike. */
const folder = await mkdtemp(join(tmpdir(), 'trepart-bench-'));
const [ownFolder, bareFolder] = [join(folder, 'own'), join(folder, 'bare')];
await Promise.all([buildPage(), buildBare(bareFolder)]);
await cp(fileURLToPath(new URL('../dist/web', import.meta.url)), ownFolder, { recursive: true });
await Promise.all([compressFolder(ownFolder), compressFolder(bareFolder)]);
const [ours, bare] = [await serveFolder(ownFolder), await serveFolder(bareFolder)];
const subjects: Subject[] = [
  { name: 'front page', url: `${ours.url}/` },
  { name: 'bare Aksel, drawn by script', url: `${bare.url}/` },
  { name: 'bare Aksel, printed', url: `${bare.url}/printed.html` },
];
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
});
try {
  for (const condition of ['as it is', 'phone'] as const) {
    const paints = await measure(browser, subjects, condition);
    const own = median(paints.get('front page')!);
    printTable(
      condition,
      ['largest contentful paint', 'ms, median (least–most)', 'front page over it'],
      [...paints].map(([name, all]) => [name, spread(all), (own / median(all)).toFixed(2)]),
    );
  }
} finally {
  await Promise.all([browser.close(), ours.stop(), bare.stop()]);
  await rm(folder, { recursive: true });
}
