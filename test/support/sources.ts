import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const folders = ['shared', 'functions', 'infra', 'local', 'web', 'bench', 'test'] as const;
export type Folder = (typeof folders)[number];

export type Source = { path: string; text: string };

const inFolder = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`);

const atRoot = (): string[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

/** The project's own files whose names end in one of these. */
export const filesEnding = (...endings: string[]): Source[] =>
  [...atRoot(), ...[...folders, 'docs', '.ci'].flatMap(inFolder)]
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

export const code = (): Source[] => filesEnding('.ts', '.tsx', '.mjs', '.js');

/** Without what is only said about the code. */
export const withoutComments = (text: string): string =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');

/** `of` is a package, or the path of one of the project's own files; types are gone when the code runs. */
export type Import = { from: string; of: string; typeOnly: boolean };

const statement =
  /^(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm;

const resolved = (from: string, specifier: string): string =>
  specifier.startsWith('.') ? new URL(specifier, `file:///${from}`).pathname.slice(1) : specifier;

export const importsOf = ({ path, text }: Source): Import[] =>
  [...withoutComments(text).matchAll(statement)].map(([, type, from, alone, dynamic]) => ({
    from: path,
    of: resolved(path, from ?? alone ?? dynamic ?? ''),
    typeOnly: type !== undefined,
  }));
