import type { Clock } from '../lambda/clock.ts';
import type { SesEvent } from '../ses/event.ts';
import type { Notification } from '../ses/receive.ts';

type Invoke = (event: unknown) => Promise<unknown>;

export type MailEvents = {
  /** What SES calls with each event; rejects until there is a function, and SES then gives the event again. */
  take: (event: SesEvent) => Promise<void>;
  /** What SES calls with each mail that it has received. */
  receive: (notification: Notification) => Promise<void>;
  /** From here on, these functions get them, as EventBridge and SNS would hand them over. */
  deliverTo: (functions: { events: Invoke; received: Invoke }) => void;
};

/** The way from SES to the functions that take what it tells. SES is started first, as the functions need its address. */
export const openMailEvents = (clock: Clock): MailEvents => {
  let functions: { events: Invoke; received: Invoke } | undefined;
  const invoke = (name: 'events' | 'received', event: unknown): Promise<unknown> => {
    if (functions === undefined) throw new Error('the function is not there yet');
    return functions[name](event);
  };
  return {
    take: async (detail) => {
      const time = new Date(clock.now()).toISOString();
      await invoke('events', { source: 'aws.ses', 'detail-type': `Email ${detail.eventType}`, time, detail });
    },
    receive: async (notification) => {
      await invoke('received', { Records: [{ Sns: { Message: JSON.stringify(notification) } }] });
    },
    deliverTo: (to) => {
      functions = to;
    },
  };
};
