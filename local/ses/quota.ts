import type { DatabaseSync } from 'node:sqlite';
import { throttled } from './failure.ts';
import type { SesSettings } from './settings.ts';

const second = 1_000;
const day = 24 * 60 * 60 * 1_000;

/** Receivers of one mail. SES's mailbox simulator counts against the rate, not against the day. */
type Receivers = { all: number; real: number };

export type Quota = {
  /** Refuses a mail that would send too fast or too much. */
  require: (receivers: Receivers, now: Date) => void;
  /** Counts an accepted mail. */
  count: (receivers: Receivers, now: Date) => void;
  sentLast24Hours: (now: Date) => number;
};

/** Sending limits, counted in receivers. They hold over a restart and are not loosened by emptying the inbox. */
export const quota = (database: DatabaseSync, settings: SesSettings): Quota => {
  const sum = database.prepare(
    'SELECT coalesce(sum(receivers), 0) AS receivers, coalesce(sum(real_receivers), 0) AS real FROM sending WHERE accepted_at > ?',
  );
  const add = database.prepare(
    'INSERT INTO sending (accepted_at, receivers, real_receivers) VALUES (?, ?, ?)',
  );
  const forget = database.prepare('DELETE FROM sending WHERE accepted_at <= ?');
  const since = (time: number) => sum.get(time) as { receivers: number; real: number };
  return {
    require: ({ all, real }, now) => {
      if (since(now.getTime() - second).receivers + all > settings.maxSendRate)
        throw throttled('Maximum sending rate exceeded.');
      if (since(now.getTime() - day).real + real > settings.max24HourSend)
        throw throttled('Daily message quota exceeded.');
    },
    count: ({ all, real }, now) => {
      forget.run(now.getTime() - day);
      add.run(now.getTime(), all, real);
    },
    sentLast24Hours: (now) => since(now.getTime() - day).real,
  };
};
