import type { Opened } from './opened.ts';

/**
 * A number for each thing that is scarce. A `person` row (person, s) is about the slots from `s` to the last that is too
 * close to it: any two of those are too close, and every pair that is too close is in one of the rows. Rooms are counted
 * for all meetings of a slot, and for those that need one kind of room (Hall's condition for two kinds).
 */
export type Rows = {
  /** person × slots. */
  readonly person: Float64Array;
  /** person × days. */
  readonly day: Float64Array;
  readonly round: Float64Array;
  readonly all: Float64Array;
  readonly onSite: Float64Array;
  readonly online: Float64Array;
};

export const rowsFor = ({ people, slots, days }: Opened): Rows => ({
  person: new Float64Array(people.length * slots.length),
  day: new Float64Array(people.length * days),
  round: new Float64Array(people.length),
  all: new Float64Array(slots.length),
  onSite: new Float64Array(slots.length),
  online: new Float64Array(slots.length),
});

/** How much there is of each. */
export const rowCapacities = (opened: Opened): Rows => {
  const { people, days, rooms } = opened;
  const rows = rowsFor(opened);
  rows.person.fill(1);
  for (const [person, { perDay, perRound }] of people.entries()) {
    rows.round[person] = perRound;
    for (let day = 0; day < days; day += 1) rows.day[person * days + day] = perDay[day]!;
  }
  for (const [slot, { onSite, online }] of rooms.entries()) {
    rows.all[slot] = onSite + online;
    rows.onSite[slot] = onSite;
    rows.online[slot] = online;
  }
  return rows;
};
