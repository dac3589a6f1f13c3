/**
 * The time that functions and sweeps go by: the machine's, moved by an offset that threads share, so that a test can
 * let weeks pass under a running service.
 */
export type Clock = {
  /** Epoch milliseconds. */
  now: () => number;
  /** Moves time by `milliseconds`, also backwards. */
  move: (milliseconds: number) => void;
  /** What another thread needs to follow this clock. */
  shared: SharedArrayBuffer;
};

/** A clock over the offset (milliseconds, one 64-bit float) that another clock shares; without one, over its own. */
export const createClock = (shared = new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT)): Clock => {
  const offset = new Float64Array(shared);
  const machine = Date.now.bind(Date);
  return {
    now: () => machine() + offset[0]!,
    move: (milliseconds) => {
      offset[0] = offset[0]! + milliseconds;
    },
    shared,
  };
};

/** A `Date` that tells the clock's time where `Date` would tell the machine's. */
export const dateFollowing = (clock: Clock): DateConstructor =>
  new Proxy(Date, {
    construct: (target, parameters, newTarget) =>
      Reflect.construct(target, parameters.length === 0 ? [clock.now()] : parameters, newTarget),
    apply: () => new Date(clock.now()).toString(),
    get: (target, property, receiver) =>
      property === 'now' ? clock.now : Reflect.get(target, property, receiver),
  });
