/**
 * The asynchronous functions: what of the table's stream starts each, declared once for the stack and the local poller.
 * Two, as a shard of the stream serves two readers well. Records of different items do not wait for one another.
 */
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
    name: 'compute',
    entry: 'functions/compute.ts',
    /** HiGHS is read from beside the bundle. */
    files: ['node_modules/highs/build/highs.wasm'],
    filter: {
      eventName: ['INSERT', 'MODIFY'],
      dynamodb: { NewImage: { kind: { S: ['run', 'plan', 'replacement'] }, state: { S: ['requested'] } } },
    },
    batchSize: 1,
    retries: 3,
    parallelizationFactor: 10,
    timeoutSeconds: 600,
    memoryMb: 2048,
    needs: ['table:read', 'table:write'],
    errorImpact:
      'A match, a schedule or a replacement that NAV waits for is never computed, and nobody can go on from it.',
  },
] as const;

export type StreamConsumer = (typeof streamConsumers)[number];

/** The functions that time starts. */
export const scheduledFunctions = [
  {
    name: 'tick',
    entry: 'functions/tick.ts',
    everyMinutes: 15,
    timeoutSeconds: 300,
    memoryMb: 512,
    needs: ['table:read', 'table:write'],
    errorImpact: 'Deadlines pass without anything happening: nobody is reminded, replaced or invited.',
  },
] as const;
export type ScheduledFunction = (typeof scheduledFunctions)[number];

/** The function that mails to the service start: calendars' answers, as SES receives them and SNS hands them over. */
export const calendarReplyFunction = {
  name: 'calendar-reply',
  entry: 'functions/calendar-reply.ts',
  timeoutSeconds: 30,
  memoryMb: 512,
  needs: ['table:read', 'table:write'],
  errorImpact: 'Whoever answers an invitation in their calendar is not heard, and loses the place.',
} as const;

/** The function that SES's events start, by way of EventBridge. */
export const mailEventFunction = {
  name: 'mail-event',
  entry: 'functions/mail-event.ts',
  timeoutSeconds: 30,
  memoryMb: 512,
  needs: ['table:read', 'table:write'],
  errorImpact: 'Mail goes on to addresses that take none, and nobody is told that it does not arrive.',
} as const;
