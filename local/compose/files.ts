import { readFileSync, writeFileSync } from 'node:fs';
import type { FieldError } from '../../shared/refusal.ts';
import { Mistake, reasonOf } from './mistake.ts';

type Parsed<Market> = { ok: true; market: Market } | { ok: false; issues: FieldError[] };

/** A file's text, also as programs on Windows save it: with a byte order mark, or in UTF-16. */
const textOf = (bytes: Buffer): string => {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : undefined;
  const encoding = bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : (wide ?? 'utf-8');
  // The decoder drops the mark itself.
  return new TextDecoder(encoding).decode(bytes);
};

/** Reads a market file; what is refused is refused with its JSON path. */
export const readMarket = <Market>(file: string, parse: (json: unknown) => Parsed<Market>): Market => {
  let json: unknown;
  try {
    json = JSON.parse(textOf(readFileSync(file)));
  } catch (error) {
    throw new Mistake(`${file}: ${reasonOf(error)}`);
  }
  const parsed = parse(json);
  if (parsed.ok) return parsed.market;
  const [first] = parsed.issues;
  throw new Mistake(`${file}: ${first?.path}: ${first?.message} (${first?.code})`);
};

/** Writes a program for a solver; `option` is named where the file cannot be written. */
export const writeProgram = (option: string, file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Mistake(`--${option}: ${reasonOf(error)}`);
  }
};
