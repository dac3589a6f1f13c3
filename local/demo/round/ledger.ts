import assert from 'node:assert/strict';
import { uidOf } from '../../../functions/calendar/entry.ts';
import type { Instance } from '../../instance.ts';
import { calendarOf, mailsIn } from '../inbox.ts';
import { until } from '../until.ts';

/** A mail that somebody is to get; with a calendar file, which telling of which meeting it brings. */
export type Owed = { to: string; template: string; meeting?: { id: string; sequence: number } };

const line = (to: string, template: string, entry?: { uid: string; sequence: number }): string =>
  [to, template, ...(entry ? [entry.uid, entry.sequence] : [])].join(' ');

const lineOf = ({ to, template, meeting }: Owed): string =>
  line(to, template, meeting && { uid: uidOf(meeting.id), sequence: meeting.sequence });

/** Reads each mail's calendar once. */
const reader = ({ sesUrl }: Instance) => {
  const read = new Map<string, string>();
  return async (): Promise<string[]> => {
    const mails = await mailsIn(sesUrl);
    for (const { id, to, template } of mails)
      if (!read.has(id)) read.set(id, line(to, template, await calendarOf(sesUrl, id)));
    return mails.map(({ id }) => read.get(id) ?? '');
  };
};

export type Ledger = {
  /** Writes down what is to come. */
  owe: (mails: readonly Owed[]) => void;
  /** Waits until as much has come as is owed, and throws unless it is exactly that: to whom, what, which telling. */
  settle: (when: string) => Promise<void>;
  /** How many of each template are owed. */
  counts: () => Record<string, number>;
};

/** What everybody should have in the inbox, kept beside the service and compared with what there is. */
export const openLedger = (instance: Instance): Ledger => {
  const owed: Owed[] = [];
  const read = reader(instance);
  return {
    owe: (mails) => void owed.push(...mails),
    settle: async (when) => {
      const enough = async () => ((await read()).length >= owed.length ? true : undefined);
      // Where it never comes to that, the comparison says what is missing.
      await until(`the mails ${when}`, enough).catch(() => undefined);
      const actual = await read();
      assert.deepEqual(actual.toSorted(), owed.map(lineOf).toSorted(), `the inbox ${when}`);
    },
    counts: () =>
      Object.fromEntries(
        [...Map.groupBy(owed, ({ template }) => template)].map(([name, list]) => [name, list.length]),
      ),
  };
};
