import { characterProblem } from '../../shared/characters.ts';
import { jsonPath } from '../../shared/json-path.ts';
import { isSoundNumber } from '../../shared/number.ts';
import type { FieldError } from '../../shared/refusal.ts';

type Path = readonly PropertyKey[];

/** No schema goes deeper than ten; what does is made to exhaust whoever walks it. */
const deepest = 20;

const errorAt = (path: Path, code: string, message: string): FieldError => ({
  path: jsonPath(path),
  code,
  message,
});

/** Composes text and drops the sign of zero, at any depth, and notes what no field may hold. */
const cleaned = (sent: unknown, path: Path, errors: FieldError[]): unknown => {
  if (path.length > deepest) {
    errors.push(errorAt(path, 'too-deep', 'Too many levels'));
    return undefined;
  }
  if (typeof sent === 'string') {
    const problem = characterProblem(sent);
    if (problem) errors.push(errorAt(path, problem, `Must not hold: ${problem}`));
    return sent.normalize('NFC');
  }
  if (typeof sent === 'number') {
    if (!isSoundNumber(sent))
      errors.push(errorAt(path, 'number-out-of-range', 'Too large, or too near zero'));
    return sent === 0 ? 0 : sent;
  }
  if (Array.isArray(sent)) return sent.map((one, index) => cleaned(one, [...path, index], errors));
  if (typeof sent !== 'object' || sent === null) return sent;
  return Object.fromEntries(
    Object.entries(sent).map(([key, value]) => {
      const problem = characterProblem(key);
      if (problem)
        errors.push(errorAt([...path, key], problem, `The field's name must not hold: ${problem}`));
      return [key, cleaned(value, [...path, key], errors)];
    }),
  );
};

/**
 * What was sent with its text composed (NFC), and what is refused of it whatever the field: characters that no text may
 * hold, and numbers that cannot be stored. Judged here over the whole of it, so that no schema can forget a field.
 */
export const clean = (sent: unknown): { value: unknown; errors: FieldError[] } => {
  const errors: FieldError[] = [];
  return { value: cleaned(sent, [], errors), errors };
};
