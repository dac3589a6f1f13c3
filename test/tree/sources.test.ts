import { describe, expect, test } from 'vitest';
import { code, filesEnding, withoutComments } from '../support/sources.ts';

const all = code();
const paths = (list: { path: string }[]) => list.map(({ path }) => path);

describe('the core is pure', () => {
  const core = all.filter(({ path }) => path.startsWith('shared/'));

  test.each([
    ['a clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.|Temporal\.Now\b/],
    ['chance', /\bMath\.random\b|\bcrypto\b|randomUUID/],
    ['the process', /\bprocess\.|\bglobalThis\.|\bDeno\.|import\.meta\.env/],
    [
      'input or output',
      /\bconsole\.|\bsetTimeout\(|\bsetInterval\(|\blocalStorage\b|\bwindow\.|\bdocument\.(create|get|query)/,
    ],
  ])('and never asks for %s', (_, forbidden) => {
    expect(core.length).toBeGreaterThan(100);
    expect(paths(core.filter(({ text }) => forbidden.test(withoutComments(text))))).toEqual([]);
  });
});

describe('a file', () => {
  test('is no longer than one can keep in mind: 250 lines', () => {
    const long = all.filter(({ text }) => text.trimEnd().split('\n').length > 250);
    expect(paths(long)).toEqual([]);
  });

  test('names nothing outside the project: no path of some machine, no folder beside this one', () => {
    const everything = filesEnding('.ts', '.tsx', '.mjs', '.js', '.json', '.md', '.yml', '.css', '.html');
    const outside = /(?<![\w.}])\/(work|root|home|Users|tmp)\/\w/;
    const here = 'test/tree/sources.test.ts';
    const strays = everything.filter(({ path, text }) => path !== here && outside.test(text));
    expect(paths(strays)).toEqual([]);
  });

  test('has no import that leaves the project', () => {
    const leaving = all.filter(({ path, text }) => {
      const depth = path.split('/').length - 1;
      return text.includes(`'${'../'.repeat(depth + 1)}`);
    });
    expect(paths(leaving)).toEqual([]);
  });

  test('leaves nothing for later, and skips no test', () => {
    const later = /\b(TODO|FIXME|XXX|HACK)\b|\b(test|it|describe)\.(skip|only|todo)\b/;
    const here = 'test/tree/sources.test.ts';
    expect(paths(all.filter(({ path, text }) => path !== here && later.test(text)))).toEqual([]);
  });

  test('imports zod as a whole, which bundles to a fifth of what its namespace object does', () => {
    expect(paths(all.filter(({ text }) => /import \{[^}]*\bz\b[^}]*\} from 'zod'/.test(text)))).toEqual([]);
  });
});
