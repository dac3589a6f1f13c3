import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compose, type Market, parseMarket } from '../../shared/matching/index.ts';
import { writeLp } from '../../shared/matching/lp.ts';
import { answerTable } from './table.ts';

/** What is wrong with the file or the options: one line for a person. */
class Mistake extends Error {}

const wholeAbove0 = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Mistake(`--${name}: ${text} is not a whole number above 0`);
  return value;
};

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const readOptions = () => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        k: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        lp: { type: 'string' },
        progress: { type: 'boolean', default: false },
        'limit-ms': { type: 'string' },
      },
    });
    const [file] = positionals;
    if (file === undefined || positionals.length > 1)
      throw new Mistake('name one market file: npm run compose -- market.json');
    const limit = values['limit-ms'];
    return {
      file,
      k: wholeAbove0('k', values.k),
      json: values.json,
      lp: values.lp,
      progress: values.progress,
      limitMs: limit === undefined ? Number.POSITIVE_INFINITY : wholeAbove0('limit-ms', limit),
    };
  } catch (error) {
    throw new Mistake(reasonOf(error));
  }
};

const readMarket = (file: string): Market => {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Mistake(`${file}: ${reasonOf(error)}`);
  }
  const parsed = parseMarket(json);
  if (parsed.ok) return parsed.market;
  const [first] = parsed.issues;
  throw new Mistake(`${file}: ${first?.path}: ${first?.message} (${first?.code})`);
};

const writeProgram = (file: string, text: string): void => {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Mistake(`--lp: ${reasonOf(error)}`);
  }
};

const main = (): void => {
  const { file, k, json, lp, progress, limitMs } = readOptions();
  const market = readMarket(file);
  const answer = compose(market, {
    k,
    limitMs,
    now: () => performance.now(),
    ...(progress && {
      onProgress: ({ teams, best, bound }) =>
        console.error(`${teams} teams, best ${best.toFixed(6)}, at most ${bound.toFixed(6)}`),
    }),
  });
  if (lp !== undefined) writeProgram(lp, writeLp(market, answer.fits));
  process.stdout.write(json ? `${JSON.stringify(answer, null, 2)}\n` : answerTable(market, answer));
};

try {
  main();
} catch (error) {
  console.error(reasonOf(error).replaceAll('\n', ' '));
  process.exitCode = error instanceof Mistake ? 2 : 1;
}
