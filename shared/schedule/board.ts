import type { Opened, OpenMeeting } from './opened.ts';

const nobody = -1;

/** Who is where, while a schedule is made. Slots, people and meetings are indexes of the opened problem. */
export class Board {
  readonly opened: Opened;
  /** The slot of each meeting; -1 where it has none. */
  readonly slotOf: Int32Array;
  private readonly holding: Int32Array;
  private readonly inDay: Int32Array;
  private readonly inRound: Int32Array;
  /** Meetings of a slot by where they may be: on site only, online only, either. */
  private readonly inSlot: number[][];
  value = 0;

  constructor(opened: Opened) {
    const { meetings, slots, people, days } = opened;
    this.opened = opened;
    this.slotOf = new Int32Array(meetings.length).fill(nobody);
    this.holding = new Int32Array(people.length * slots.length).fill(nobody);
    this.inDay = new Int32Array(people.length * days);
    this.inRound = new Int32Array(people.length);
    this.inSlot = slots.map(() => []);
  }

  put(meeting: OpenMeeting, slot: number): void {
    this.slotOf[meeting.index] = slot;
    this.inSlot[slot]!.push(meeting.index);
    this.value += meeting.priority;
    this.count(meeting, slot, 1);
  }

  take(meeting: OpenMeeting): number {
    const slot = this.slotOf[meeting.index]!;
    this.slotOf[meeting.index] = nobody;
    this.inSlot[slot]!.splice(this.inSlot[slot]!.indexOf(meeting.index), 1);
    this.value -= meeting.priority;
    this.count(meeting, slot, -1);
    return slot;
  }

  isPlaced(meeting: OpenMeeting): boolean {
    return this.slotOf[meeting.index] !== nobody;
  }

  /** The meetings of a slot. */
  heldIn(slot: number): readonly number[] {
    return this.inSlot[slot]!;
  }

  isDayFull(person: number, slot: number): boolean {
    const { people, days, dayOf } = this.opened;
    return this.inDay[person * days + dayOf[slot]!]! >= people[person]!.perDay[dayOf[slot]!]!;
  }

  isRoundFull(person: number): boolean {
    return this.inRound[person]! >= this.opened.people[person]!.perRound;
  }

  /** The person's meetings in the slot and too close to it. */
  near(person: number, slot: number): number[] {
    const { first, last, slots } = this.opened;
    const found: number[] = [];
    for (let at = first[slot]!; at <= last[slot]!; at += 1) {
      const meeting = this.holding[person * slots.length + at]!;
      if (meeting !== nobody) found.push(meeting);
    }
    return found;
  }

  /** Whether a room is left for the meeting: by Hall's theorem, for rooms of two kinds. */
  hasRoom(meeting: OpenMeeting, slot: number): boolean {
    const { rooms, meetings } = this.opened;
    let [onSite, online, all] = [0, 0, 0];
    for (const index of [...this.inSlot[slot]!, meeting.index]) {
      const one = meetings[index]!;
      if (!one.online) onSite += 1;
      if (!one.onSite) online += 1;
      all += 1;
    }
    const left = rooms[slot]!;
    return onSite <= left.onSite && online <= left.online && all <= left.onSite + left.online;
  }

  fits(meeting: OpenMeeting, slot: number): boolean {
    return (
      this.hasRoom(meeting, slot) &&
      meeting.people.every(
        (person) =>
          !this.isRoundFull(person) && !this.isDayFull(person, slot) && this.near(person, slot).length === 0,
      )
    );
  }

  private count({ index, people }: OpenMeeting, slot: number, by: 1 | -1): void {
    const { slots, days, dayOf } = this.opened;
    for (const person of people) {
      this.holding[person * slots.length + slot] = by === 1 ? index : nobody;
      this.inDay[person * days + dayOf[slot]!]! += by;
      this.inRound[person]! += by;
    }
  }
}
