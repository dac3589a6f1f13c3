import type { SesEvent } from './event.ts';
import type { EventStore } from './event-store.ts';

export type Publisher = { publish: () => void; stop: () => Promise<void> };

type Options = {
  onEvent: ((event: SesEvent) => void | Promise<void>) | undefined;
  log: (line: string) => void;
  /** How long to wait before an event that the subscriber failed on is given again. */
  retryMs?: number;
};

/**
 * Gives events to the subscriber, one at a time and in order, until it has taken each: at least once, over restarts
 * too. Without a subscriber they stay where they are.
 */
export const publisher = (events: EventStore, { onEvent, log, retryMs = 1_000 }: Options): Publisher => {
  let running: Promise<void> | undefined;
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;

  const drain = async (take: NonNullable<typeof onEvent>): Promise<void> => {
    for (let next = events.next(); next && !stopped; next = events.next()) {
      await take(next.event);
      if (!stopped) events.markPublished(next.number);
    }
  };
  const publish = (): void => {
    if (running || stopped || !onEvent) return;
    clearTimeout(retry);
    running = drain(onEvent).then(
      () => {
        running = undefined;
        // One may have come between the last look and now, and found this still running.
        if (!stopped && events.next()) publish();
      },
      (error: unknown) => {
        running = undefined;
        log(`ses: the subscriber failed on an event and will be given it again: ${String(error)}`);
        if (!stopped) retry = setTimeout(publish, retryMs);
      },
    );
  };
  const stop = async (): Promise<void> => {
    stopped = true;
    clearTimeout(retry);
    await running;
  };
  return { publish, stop };
};
