import { parseArgs } from 'node:util';
import { Mistake, reasonOf } from './mistake.ts';

/** What the command was asked for. */
export type Job = {
  file: string;
  k: number;
  json: boolean;
  lp: string | undefined;
  lpAll: string | undefined;
  progress: boolean;
  limitMs: number;
  model: 1 | 2;
};

const wholeAbove0 = (name: string, text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Mistake(`--${name}: ${text} is not a whole number above 0`);
  return value;
};

const modelOf = (text: string): Job['model'] => {
  if (text === '1') return 1;
  if (text === '2') return 2;
  throw new Mistake(`--model: ${text} is not 1 or 2`);
};

const parse = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        k: { type: 'string', default: '10' },
        json: { type: 'boolean', default: false },
        lp: { type: 'string' },
        'lp-all': { type: 'string' },
        progress: { type: 'boolean', default: false },
        'limit-ms': { type: 'string' },
        model: { type: 'string', default: '2' },
      },
    });
  } catch (error) {
    throw new Mistake(reasonOf(error));
  }
};

/** Reads the command line. */
export const readJob = (): Job => {
  const { values, positionals } = parse();
  const [file] = positionals;
  if (file === undefined || positionals.length > 1)
    throw new Mistake('name one market file: npm run compose -- market.json');
  const limit = values['limit-ms'];
  const model = modelOf(values.model);
  if (model === 1 && values['lp-all'] !== undefined) throw new Mistake('--lp-all: version 1 has no bands');
  return {
    file,
    k: wholeAbove0('k', values.k),
    json: values.json,
    lp: values.lp,
    lpAll: values['lp-all'],
    progress: values.progress,
    limitMs: limit === undefined ? Number.POSITIVE_INFINITY : wholeAbove0('limit-ms', limit),
    model,
  };
};
