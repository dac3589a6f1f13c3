/** The asynchronous functions: what of the table's stream starts each, declared once for the stack and the local poller. */
export const streamConsumers = [
  {
    name: 'send-outbox',
    entry: 'functions/send-outbox.ts',
    /** Lambda event filter pattern over a DynamoDB stream record. */
    filter: {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { kind: { S: ['outbox'] }, state: { S: ['pending'] } } },
    },
    batchSize: 10,
    retries: 5,
    parallelizationFactor: 2,
    timeoutSeconds: 60,
    memoryMb: 512,
    needs: ['table:read', 'table:write', 'mail:send'],
    errorImpact: 'People are not told what they should be: invitations and decisions stay unsent.',
  },
  {
    name: 'compute-run',
    entry: 'functions/compute-run.ts',
    filter: {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { kind: { S: ['run'] }, state: { S: ['requested'] } } },
    },
    batchSize: 1,
    retries: 3,
    parallelizationFactor: 10,
    timeoutSeconds: 600,
    memoryMb: 2048,
    needs: ['table:read', 'table:write'],
    errorImpact: 'A run that a moderator asked for is never computed; nobody can be matched on it.',
  },
  {
    name: 'plan-round',
    entry: 'functions/plan-round.ts',
    /** HiGHS is read from beside the bundle. */
    files: ['node_modules/highs/build/highs.wasm'],
    filter: {
      eventName: ['INSERT'],
      dynamodb: { NewImage: { kind: { S: ['plan'] }, state: { S: ['requested'] } } },
    },
    batchSize: 1,
    retries: 3,
    parallelizationFactor: 2,
    timeoutSeconds: 300,
    memoryMb: 2048,
    needs: ['table:read', 'table:write'],
    errorImpact: 'A round that a moderator has asked to schedule never gets its times.',
  },
] as const;

export type StreamConsumer = (typeof streamConsumers)[number];
