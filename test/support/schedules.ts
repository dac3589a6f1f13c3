import fc from 'fast-check';
import type {
  Placement,
  ScheduleMeeting,
  SchedulePerson,
  ScheduleProblem,
  ScheduleSlot,
} from '../../shared/schedule/problem.ts';

const forms = [['on-site'], ['online'], ['on-site', 'online']] as const;

const slot = (index: number): ScheduleSlot => {
  const day = Math.floor(index / 4);
  const from = day * 1440 + (index % 4) * 60;
  return { slotId: `s${index}`, from, to: from + 50, day: `d${day}` };
};

/** Problems of up to `meetings` meetings over up to two days, with too few times, rooms and people as often as not. */
export const anySchedule = (size: { meetings: number; people: number }): fc.Arbitrary<ScheduleProblem> =>
  fc
    .record({
      slots: fc.integer({ min: 1, max: 8 }),
      onSite: fc.integer({ min: 0, max: 2 }),
      online: fc.integer({ min: 0, max: 2 }),
      breakMinutes: fc.constantFrom(0, 10, 15, 75),
      people: fc.array(
        fc.record({
          suits: fc.option(fc.array(fc.nat(7), { maxLength: 6 })),
          busy: fc.option(fc.nat(7)),
          perDay: fc.integer({ min: 1, max: 3 }),
          perRound: fc.integer({ min: 1, max: 5 }),
        }),
        { minLength: 2, maxLength: size.people },
      ),
      meetings: fc.array(
        fc.record({
          priority: fc.integer({ min: 1, max: 20 }),
          required: fc.array(fc.nat(size.people), { minLength: 1, maxLength: 3 }),
          optional: fc.array(fc.nat(size.people), { maxLength: 2 }),
          forms: fc.constantFrom(...forms),
        }),
        { minLength: 1, maxLength: size.meetings },
      ),
    })
    .map(({ slots: count, onSite, online, breakMinutes, people, meetings }) => {
      const slots = Array.from({ length: count }, (_, index) => slot(index));
      const idOf = (index: number) => `p${index % people.length}`;
      return {
        slots,
        breakMinutes,
        rooms: [
          ...Array.from({ length: onSite }, (_, index) => ({
            roomId: `r${index}`,
            form: 'on-site' as const,
          })),
          ...Array.from({ length: online }, (_, index) => ({ roomId: `o${index}`, form: 'online' as const })),
        ],
        people: people.map(({ suits, busy, perDay, perRound }, index): SchedulePerson => {
          const taken = busy === null ? undefined : slots[busy];
          return {
            personId: idOf(index),
            perDay,
            perRound,
            ...(suits ? { slots: suits.flatMap((at) => slots[at]?.slotId ?? []) } : {}),
            ...(taken ? { busy: [{ from: taken.from, to: taken.to }] } : {}),
          };
        }),
        meetings: meetings.map(
          ({ priority, required, optional, forms: allowed }, index): ScheduleMeeting => ({
            meetingId: `m${index}`,
            priority,
            required: [...new Set(required.map(idOf))],
            optional: [...new Set(optional.map(idOf))].filter((id) => !required.map(idOf).includes(id)),
            forms: allowed,
          }),
        ),
      };
    });

const near = (a: { from: number; to: number }, b: { from: number; to: number }, breakMinutes: number) =>
  a.from < b.to + breakMinutes && b.from < a.to + breakMinutes;

const personFaults = (
  problem: ScheduleProblem,
  person: SchedulePerson,
  held: readonly ScheduleSlot[],
): string[] => {
  const { personId, slots: suits, busy = [], perDay, perRound } = person;
  const { breakMinutes } = problem;
  const pairs = held.flatMap((a, at) => held.slice(at + 1).map((b) => [a, b] as const));
  const days = Map.groupBy(held, ({ day }) => day);
  return [
    ...pairs.flatMap(([a, b]) =>
      near(a, b, breakMinutes) ? [`${personId} is in ${a.slotId} and too soon in ${b.slotId}`] : [],
    ),
    ...held.flatMap((one) =>
      busy.some((taken) => near(taken, one, breakMinutes)) ? [`${personId} is busy in ${one.slotId}`] : [],
    ),
    ...held.flatMap((one) => (suits && !suits.includes(one.slotId) ? [`${one.slotId} does not suit`] : [])),
    ...[...days.values()].flatMap((list) =>
      list.length > perDay ? [`${personId} has too many in a day`] : [],
    ),
    ...(held.length > perRound ? [`${personId} has too many`] : []),
  ];
};

/** Everything that is wrong with placements, found without the scheduler's own code. */
export const faultsOf = (problem: ScheduleProblem, placed: readonly Placement[]): string[] => {
  const slots = new Map(problem.slots.map((one) => [one.slotId, one]));
  const meetings = new Map(problem.meetings.map((one) => [one.meetingId, one]));
  const rooms = new Map(problem.rooms.map((one) => [one.roomId, one]));
  const comes = (personId: string, { meetingId, absent }: Placement): boolean => {
    const { required, optional } = meetings.get(meetingId)!;
    return required.includes(personId) || (optional.includes(personId) && !absent.includes(personId));
  };
  const taken = placed.map(({ slotId, roomId }) => `${roomId} in ${slotId}`);
  return [
    ...placed.flatMap(({ meetingId }, at) =>
      placed.findIndex((one) => one.meetingId === meetingId) < at ? [`${meetingId} twice`] : [],
    ),
    ...taken.filter((one, at) => taken.indexOf(one) < at).map((one) => `two meetings are in ${one}`),
    ...placed.flatMap(({ meetingId, roomId }) =>
      meetings.get(meetingId)!.forms.includes(rooms.get(roomId)!.form)
        ? []
        : [`${meetingId} is in a wrong room`],
    ),
    ...problem.people.flatMap((person) =>
      personFaults(
        problem,
        person,
        placed.filter((one) => comes(person.personId, one)).map(({ slotId }) => slots.get(slotId)!),
      ),
    ),
  ];
};

/** The greatest total priority, by trying everything: for problems of a handful of meetings. */
export const bestByTrying = (problem: ScheduleProblem): number => {
  const total = (held: readonly Placement[]) =>
    held.reduce(
      (sum, { meetingId }) => sum + problem.meetings.find((one) => one.meetingId === meetingId)!.priority,
      0,
    );
  const nobodyExtra = problem.meetings.map((one) => ({ ...one, optional: [] }));
  const strict = { ...problem, meetings: nobodyExtra };
  const search = (at: number, held: readonly Placement[]): number => {
    const meeting = strict.meetings[at];
    if (!meeting) return total(held);
    const options = problem.slots.flatMap(({ slotId }) =>
      problem.rooms.map(({ roomId }) => ({ meetingId: meeting.meetingId, slotId, roomId, absent: [] })),
    );
    const possible = options.filter((one) => faultsOf(strict, [...held, one]).length === 0);
    return Math.max(search(at + 1, held), ...possible.map((one) => search(at + 1, [...held, one])));
  };
  return search(0, []);
};
