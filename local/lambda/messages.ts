import type { Context } from 'aws-lambda';

export type WorkerData = {
  /** File URL of the module that exports `handler`. */
  entry: string;
  functionName: string;
  memoryMb: number;
  clock: SharedArrayBuffer;
};

export type Invocation = {
  requestId: string;
  /** JSON, since that is all that reaches a Lambda. */
  event: string;
  /** Epoch milliseconds of the machine. */
  deadline: number;
};

export type Answer =
  | { type: 'ready' }
  | { type: 'result'; requestId: string; result: string | undefined }
  | { type: 'failure'; requestId: string; errorType: string; errorMessage: string };

export type LambdaHandler = (event: unknown, context: Context) => unknown;

/** The function threw, ran out of time or could not start; what API Gateway and event sources are told. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  readonly errorType: string;

  constructor(errorType: string, message: string) {
    super(message);
    this.errorType = errorType;
  }
}
