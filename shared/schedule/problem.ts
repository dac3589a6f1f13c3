import type { MeetingForm } from '../round/place.ts';

/** A time at which meetings can be held. Slots never overlap. Moments are in minutes since 1970, UTC. */
export type ScheduleSlot = { slotId: string; from: number; to: number /** The day in Oslo. */; day: string };

/** Holds one meeting in each slot. */
export type ScheduleRoom = { roomId: string; form: MeetingForm };

export type SchedulePerson = {
  personId: string;
  /** The slots that suit; any, where there is none. */
  slots?: readonly string[];
  /** Times already taken by what is not in this schedule, in minutes since 1970. */
  busy?: readonly { from: number; to: number }[];
  /** The most meetings in a day, and in all. */
  perDay: number;
  perRound: number;
};

export type ScheduleMeeting = {
  meetingId: string;
  /** Above 0: what holding it is worth. */
  priority: number;
  /** Without all of these it cannot be held. */
  required: readonly string[];
  /** Come if they are free then. */
  optional: readonly string[];
  /** Where it may be held. */
  forms: readonly MeetingForm[];
  /** Where it stays, as it was accepted there. */
  fixed?: { slotId: string; roomId: string };
};

/** Which meetings can be held when and where, so that nobody is in two places. */
export type ScheduleProblem = {
  slots: readonly ScheduleSlot[];
  rooms: readonly ScheduleRoom[];
  people: readonly SchedulePerson[];
  meetings: readonly ScheduleMeeting[];
  /** Whole minutes that everybody has between two meetings. */
  breakMinutes: number;
};

/** `absent` are the optional people who are not free then. */
export type Placement = { meetingId: string; slotId: string; roomId: string; absent: readonly string[] };

/** One thing to change; with all that are listed changed, the meeting can be held with all others at their times. */
export type ScheduleChange =
  | { change: 'person-available'; personId: string; slotId: string }
  | { change: 'more-meetings'; personId: string; within: 'day' | 'round' }
  | { change: 'more-rooms'; form: MeetingForm; slotId: string }
  | { change: 'another-slot' };

export type Unplaced = { meetingId: string; changes: readonly ScheduleChange[] };

/** No schedule of this problem is worth more than `bound`; `optimal` where the value reaches it. */
export type Schedule = {
  placed: readonly Placement[];
  unplaced: readonly Unplaced[];
  value: number;
  bound: number;
  optimal: boolean;
};
