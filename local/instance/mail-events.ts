import type { Clock } from '../lambda/clock.ts';
import type { SesEvent } from '../ses/event.ts';

export type MailEvents = {
  /** What SES calls with each event; rejects until there is a function, and SES then gives the event again. */
  take: (event: SesEvent) => Promise<void>;
  /** From here on, this function gets them, as EventBridge would hand them over. */
  deliverTo: (invoke: (event: unknown) => Promise<unknown>) => void;
};

/** The way from SES to the function that takes its events. SES is started first, as the functions need its address. */
export const openMailEvents = (clock: Clock): MailEvents => {
  let invoke: ((event: unknown) => Promise<unknown>) | undefined;
  return {
    take: async (detail) => {
      if (invoke === undefined) throw new Error('the function is not there yet');
      const time = new Date(clock.now()).toISOString();
      await invoke({ source: 'aws.ses', 'detail-type': `Email ${detail.eventType}`, time, detail });
    },
    deliverTo: (to) => {
      invoke = to;
    },
  };
};
