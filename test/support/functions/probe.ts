/** A function for the tests of the host: does what its event asks. */
type Event =
  | { ask: 'echo'; value: unknown }
  | { ask: 'variable'; name: string }
  | { ask: 'now' }
  | { ask: 'count' }
  | { ask: 'throw'; message: string }
  | { ask: 'hang' }
  | { ask: 'exit' }
  | { ask: 'nothing' };

let count = 0;

const answers = {
  echo: ({ value }: Extract<Event, { ask: 'echo' }>) => value,
  variable: ({ name }: Extract<Event, { ask: 'variable' }>) => process.env[name] ?? null,
  now: () => [new Date(Date.now()).toISOString(), new Date().toISOString()],
  count: () => ++count,
  throw: ({ message }: Extract<Event, { ask: 'throw' }>) => {
    throw new RangeError(message);
  },
  hang: () => new Promise(() => setInterval(() => undefined, 1000)),
  exit: () => process.exit(3),
  nothing: () => undefined,
};

export const handler = async (event: Event): Promise<unknown> =>
  (answers[event.ask] as (event: Event) => unknown)(event);
