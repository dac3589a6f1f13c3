const sizes = { seconds: 1, minutes: 60, hours: 3600 } as const;
export type WaitUnit = keyof typeof sizes;

/** The largest unit in which a wait is at least two. */
export const unitOf = (seconds: number): WaitUnit => {
  if (seconds >= 2 * sizes.hours) return 'hours';
  return seconds >= 2 * sizes.minutes ? 'minutes' : 'seconds';
};

/** A wait in its unit, rounded up: whoever waits so long is not too early. */
export const waitIn = (seconds: number): number => Math.ceil(seconds / sizes[unitOf(seconds)]);
