import { readFileSync, writeFileSync } from 'node:fs';
import type { FieldError } from '../../shared/refusal.ts';
import { Mistake, reasonOf } from './mistake.ts';

type Parsed<Market> = { ok: true; market: Market } | { ok: false; issues: FieldError[] };

/** Reads a market file; what is refused is refused with its JSON path. */
export const readMarket = <Market>(file: string, parse: (json: unknown) => Parsed<Market>): Market => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
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
