import { SesFailure } from './failure.ts';

const version = '2010-12-01';
// What the SDK's signature looks like. Its correctness is not checked: there is no secret to check it against.
const signature =
  /^AWS4-HMAC-SHA256 Credential=[^/\s]+\/\d{8}\/[a-z0-9-]+\/ses\/aws4_request, ?SignedHeaders=\S+, ?Signature=[0-9a-f]{64}$/;

/** Refuses a request without an AWS signature for SES, as AWS does. */
export const requireSignature = (authorization: string | undefined): void => {
  if (authorization === undefined)
    throw new SesFailure('MissingAuthenticationToken', 'Request is missing Authentication Token', 403);
  if (!signature.test(authorization))
    throw new SesFailure(
      'IncompleteSignature',
      'Authorization header is not an AWS4-HMAC-SHA256 signature for ses',
    );
};

/** The parameters of one call of the Query API. */
export class Query {
  readonly action: string;
  readonly #parameters: URLSearchParams;

  constructor(body: string) {
    this.#parameters = new URLSearchParams(body);
    this.action = this.optional('Action') ?? '';
    if (this.action === '') throw new SesFailure('MissingAction', 'No action was given');
    if (this.optional('Version') !== version)
      throw new SesFailure('InvalidAction', `Could not find operation ${this.action} for this version`);
  }

  optional(name: string): string | undefined {
    return this.#parameters.get(name) || undefined;
  }

  required(name: string): string {
    const value = this.optional(name);
    if (value === undefined) throw new SesFailure('ValidationError', `Value at '${name}' must not be null`);
    return value;
  }

  /** `Destinations.member.1`, `Destinations.member.2` and so on, in order. */
  list(name: string, field = ''): string[] {
    const values: string[] = [];
    for (let index = 1; ; index += 1) {
      const value = this.#parameters.get(`${name}.member.${index}${field && `.${field}`}`);
      if (value === null) return values;
      values.push(value);
    }
  }
}
