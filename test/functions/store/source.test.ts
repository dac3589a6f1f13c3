import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../functions', import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

test('no function ever scans the table', () => {
  expect(sources.length).toBeGreaterThan(50);
  expect(
    sources
      .filter(({ text }) => /\bscan|Scan(Command|Input)|paginateScan/.test(text))
      .map(({ name }) => name),
  ).toEqual([]);
});

test('no list is filtered by the engine, which would read and bill what it leaves out', () => {
  expect(sources.filter(({ text }) => /FilterExpression/.test(text)).map(({ name }) => name)).toEqual([]);
});
