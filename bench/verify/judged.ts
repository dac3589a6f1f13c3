import { readFileSync } from 'node:fs';
import type { FieldError } from '../../shared/refusal.ts';
import { refuse } from '../command/options.ts';

/** What the general solver and the checker say of an answer. */
export type Judged = {
  id: string;
  entries: { ours: number | undefined; solved: number | undefined; seconds: number | undefined }[];
  complaints: readonly string[];
};

type Parsed<Market> = { ok: true; market: Market } | { ok: false; issues: FieldError[] };

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return refuse(`${file}: ${error instanceof Error ? error.message : error}`);
  }
};

/** Reads a market file, or ends the process with what is wrong in it. */
export const marketFrom = <Market>(file: string, parse: (json: unknown) => Parsed<Market>): Market => {
  const parsed = parse(readJson(file));
  if (parsed.ok) return parsed.market;
  const [first] = parsed.issues;
  return refuse(`${file}: ${first?.path}: ${first?.message}`);
};
