import { hoursOf } from '../meeting/hours.ts';

type Slot = { start: string; minutes: number };
export type SlotDay = {
  /** `YYYY-MM-DD` in Oslo. */
  day: string;
  slots: { start: string; from: string; to: string }[];
};

/** The slots of each day, days and slots in the order of time. */
export const slotsByDay = (slots: readonly Slot[]): SlotDay[] => {
  const ordered = slots.toSorted((a, b) => a.start.localeCompare(b.start));
  const days = Map.groupBy(ordered, ({ start }) => start.slice(0, 10));
  return [...days].map(([day, own]) => ({
    day,
    slots: own.map((slot) => ({ ...hoursOf(slot), start: slot.start })),
  }));
};
