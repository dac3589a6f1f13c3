import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { pages } from '../../web/pages.ts';

type Chunk = { file: string; imports?: string[]; dynamicImports?: string[]; isDynamicEntry?: boolean };
type Manifest = Record<string, Chunk>;

const dist = new URL('../../dist/web/', import.meta.url);
let manifest: Manifest;

beforeAll(async () => {
  manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8')) as Manifest;
});

/** The files of some chunks and of all that they import at once. */
const filesOf = (...names: string[]): Set<string> => {
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`${name} is not in the manifest`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(add);
  };
  names.forEach(add);
  return files;
};

/** Bytes as they travel. */
const weightOf = async (files: Iterable<string>): Promise<number> => {
  const contents = await Promise.all([...files].map((file) => readFile(new URL(file, dist))));
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
};

const frontPage = [
  'index.html',
  'pages/public/front.tsx',
  'pages/public/front-more.tsx',
  'text/nb/common.ts',
  'text/nb/pages.ts',
  'text/nb/front.ts',
];

test('the first page asks for at most 200 KB of JavaScript', async () => {
  const weight = await weightOf(filesOf(...frontPage));
  console.log(`First page: ${(weight / 1000).toFixed(1)} KB of JavaScript, compressed`);
  expect(weight).toBeLessThanOrEqual(200_000);
});

test('every further page is fetched when somebody goes there', () => {
  const entry = filesOf('index.html');
  const sources = Object.entries(manifest).filter(([name]) => /^pages\/.+\.tsx$/.test(name));
  const early = sources.filter(([, chunk]) => entry.has(chunk.file)).map(([name]) => name);
  expect(early).toEqual([]);
  expect(sources.filter(([, { isDynamicEntry }]) => isDynamicEntry).length).toBeGreaterThanOrEqual(
    new Set(pages.map(({ load }) => String(load))).size - 1,
  );
});

test('words in a language are fetched only by those who read it', () => {
  const first = filesOf(...frontPage);
  const others = Object.entries(manifest).filter(([name]) => /^text\/(nn|en)\//.test(name));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(([, { file }]) => first.has(file)).map(([name]) => name)).toEqual([]);
});
