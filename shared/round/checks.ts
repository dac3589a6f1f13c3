import { isOsloTime, osloTime } from '../time/oslo.ts';

type Slot = { start: string; minutes: number };
type Dated = {
  signUpBy: string;
  answersBy: string;
  objectBy: string;
  answerBy: string;
  slots: readonly Slot[];
  rooms: readonly { roomId: string }[];
  questions: readonly { questionId: string }[];
};
type Finding = { path: readonly (string | number)[]; code: string; message: string };

const begins = ({ start }: Slot): number => osloTime(start).epochMilliseconds;
const ends = (slot: Slot): number => begins(slot) + slot.minutes * 60_000;

const overlapping = (slots: readonly Slot[]): Finding[] => {
  const ordered = slots
    .map((slot, index) => ({ slot, index }))
    .filter(({ slot }) => isOsloTime(slot.start))
    .sort((a, b) => begins(a.slot) - begins(b.slot));
  return ordered.flatMap(({ slot, index }, at) => {
    const before = ordered[at - 1];
    return before && ends(before.slot) > begins(slot)
      ? [{ path: ['slots', index], code: 'slots-overlap', message: `overlaps with ${before.slot.start}` }]
      : [];
  });
};

const repeated = (ids: readonly string[], path: (index: number) => Finding['path']): Finding[] =>
  ids.flatMap((id, index) =>
    ids.indexOf(id) < index
      ? [{ path: path(index), code: 'duplicate-id', message: `${id} is used twice` }]
      : [],
  );

/** Each deadline comes no earlier than the one before it, and all of them before the first meeting. */
const outOfOrder = (round: Dated): Finding[] => {
  const order = ['signUpBy', 'objectBy', 'answerBy'] as const;
  const found: Finding[] = order
    .slice(1)
    .flatMap((name, index) =>
      round[name] < round[order[index]!]
        ? [{ path: [name], code: 'deadline-order', message: `must not be before ${order[index]}` }]
        : [],
    );
  const first = round.slots.map(({ start }) => start.slice(0, 10)).sort()[0];
  if (first !== undefined && round.answerBy >= first)
    found.push({
      path: ['answerBy'],
      code: 'answer-after-meeting',
      message: 'must be before the first slot',
    });
  return found;
};

/** What cannot be as it is written; each at its path. */
export const checkRound = (round: Dated): Finding[] => [
  ...outOfOrder(round),
  ...overlapping(round.slots),
  ...repeated(
    round.rooms.map(({ roomId }) => roomId),
    (index) => ['rooms', index, 'roomId'],
  ),
  ...repeated(
    round.questions.map(({ questionId }) => questionId),
    (index) => ['questions', index, 'questionId'],
  ),
];
