/** A refusal in the form that SES answers with: a code of its Query API, a message and an HTTP status. */
export class SesFailure extends Error {
  override readonly name = 'SesFailure';
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const invalid = (message: string): SesFailure => new SesFailure('InvalidParameterValue', message);
export const rejected = (message: string): SesFailure => new SesFailure('MessageRejected', message);
export const throttled = (message: string): SesFailure => new SesFailure('Throttling', message);
