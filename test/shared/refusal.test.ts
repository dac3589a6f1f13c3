import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { languages } from '../../shared/language.ts';
import { needContentSchema } from '../../shared/need/need.ts';
import { fieldErrors, problemSchema, Refusal, refusalCodes, toProblem } from '../../shared/refusal.ts';
import { refusalTable } from '../../shared/refusal-table.ts';
import { needContent } from '../support/content.ts';

describe('every refusal', () => {
  test.each(refusalCodes)('«%s» is a whole problem document in every language', (code) => {
    for (const language of languages) {
      const problem = toProblem(new Refusal(code, { detail: 'more' }), language);
      expect(problemSchema.parse(problem)).toEqual(problem);
      expect(problem).toMatchObject({ code, status: refusalTable[code].status, detail: 'more' });
      expect(problem.title).toMatch(/^[A-ZÆØÅ].*\.$/u);
    }
  });

  test('is told as an error of the right kind, and in Norwegian and English differently', () => {
    for (const { status, title } of Object.values(refusalTable)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(600);
      expect(title.en).not.toBe(title.nb);
    }
  });

  test('leaves out what there is nothing to say about', () => {
    expect(toProblem(new Refusal('not-found'), 'en')).not.toHaveProperty('errors');
    expect(toProblem(new Refusal('not-found'), 'en')).not.toHaveProperty('detail');
  });
});

describe('what is wrong with a document', () => {
  const errorsOf = (schema: z.ZodType, value: unknown) => {
    const parsed = schema.safeParse(value);
    return parsed.success ? [] : fieldErrors(parsed.error).map(({ path, code }) => `${code} at ${path}`);
  };

  test('is told field by field', () => {
    const schema = z.strictObject({ name: z.string().min(2), year: z.int() });
    expect(errorsOf(schema, { name: 'a', year: '1', extra: 1 })).toEqual([
      'too-small at $.name',
      'invalid-type at $.year',
      'unknown-field at $.extra',
    ]);
  });

  test('carries the code of a rule of our own', () => {
    const schema = z.object({
      n: z.string().refine(() => false, { params: { code: 'organisation-number' } }),
    });
    expect(errorsOf(schema, { n: '1' })).toEqual(['organisation-number at $.n']);
  });

  test('is told of the shape that was meant, where there are several', () => {
    const content = needContent();
    const [outcome] = content.terms.outcomes;
    const outcomes = [{ ...outcome, payment: { scale: [{ share: -1, amount: 1 }] } }];
    expect(errorsOf(needContentSchema, { ...content, terms: { ...content.terms, outcomes } })).toEqual([
      'too-small at $.terms.outcomes[0].payment.scale[0].share',
    ]);
  });
});
