import { validate } from 'stdnum/lib/cjs/no/orgnr.js';

/** Numbers of the synthetic series, valid and nobody's, beyond those that the demo takes. */
export function* organisationNumbers(from = 311_000_000): Generator<string, never> {
  for (let number = from; ; number += 1) if (validate(String(number)).isValid) yield String(number);
}
