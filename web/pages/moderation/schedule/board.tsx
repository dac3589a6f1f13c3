import { BodyShort, Heading, Select } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { usePlaceMeeting } from '../../../hooks/meetings-to-moderate.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { slotsByDay } from '../../../round/slots-by-day.ts';
import { BoardTable } from './board-table.tsx';
import { Card, cardId } from './card.tsx';
import { PlaceProblem } from './place-problem.tsx';
import { type Cell, type Grid, placesOf, withMove } from './places.ts';
import { type Lifting, useLifting } from './use-lifting.ts';
import { useNameOf, usePlaceWords } from './use-words.ts';

type Props = { content: RoundContent; meetings: readonly MeetingView[]; reload: () => unknown };

/** Beyond this many places a board shows one day at a time. */
const mostCells = 300;

/** Places a meeting; meanwhile the board shows it where it is going. */
const usePlacing = ({ content, meetings }: Omit<Props, 'reload'>) => {
  const text = useText('schedule');
  const nameOf = useNameOf();
  const { placeOf } = usePlaceWords(content);
  const place = usePlaceMeeting();
  const [said, say] = useState('');
  const { status, variables } = place;
  const movingId = variables?.params.meetingId;
  // The card that had focus is drawn anew in another cell, before and after the service has answered.
  useEffect(() => {
    if (movingId && status !== 'idle' && document.activeElement === document.body)
      document.getElementById(cardId(movingId))?.focus();
  }, [movingId, status]);
  const put = ({ meetingId, version, seats }: MeetingView, to: Cell) => {
    say(text.moving(nameOf({ seats }), placeOf(to)));
    place.mutate(
      { params: { meetingId }, version, body: to },
      {
        onSuccess: () => say(text.moved(nameOf({ seats }), placeOf(to))),
        onError: () => say(''),
      },
    );
  };
  const move = place.isPending && movingId ? { meetingId: movingId, to: place.variables.body } : undefined;
  return { place, put, said, say, shown: withMove(meetings, move) };
};

/** What has no place yet; can be taken up as those on the board can. */
const Waiting = ({ meetings, lifting }: { meetings: readonly MeetingView[]; lifting: Lifting }) => {
  const text = useText('schedule');
  const waiting = meetings.filter(({ state }) => state === 'requested');
  return (
    <div className="stack-small">
      <Heading level="3" size="xsmall">
        {text.waitingTitle}
      </Heading>
      {waiting.length === 0 && <BodyShort>{text.nobodyWaits}</BodyShort>}
      <ul className="plain-list row">
        {waiting.map((meeting) => (
          <li key={meeting.meetingId}>
            <Card meeting={meeting} lifting={lifting} />
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Which days the board shows: all of them, or one where there are many places. */
const useDays = ({ slots, rooms }: RoundContent) => {
  const all = slotsByDay(slots);
  const isLarge = slots.length * rooms.length > mostCells;
  const [chosen, choose] = useState(isLarge ? (all[0]?.day ?? '') : '');
  const days = chosen === '' ? all : all.filter(({ day }) => day === chosen);
  return { all, days, chosen, choose, isLarge };
};

const DayChoice = ({ all, chosen, choose, isLarge }: ReturnType<typeof useDays>) => {
  const text = useText('schedule');
  const { weekday } = useFormats();
  if (all.length < 2) return null;
  return (
    <Select
      className="start"
      size="small"
      label={text.day}
      value={chosen}
      onChange={({ target }) => choose(target.value)}
    >
      {!isLarge && <option value="">{text.allDays}</option>}
      {all.map(({ day }) => (
        <option key={day} value={day}>
          {weekday(day)}
        </option>
      ))}
    </Select>
  );
};

/** The schedule as a board: a meeting is dragged, clicked or moved by the arrow keys to another time and room. */
export const Board = ({ content, meetings, reload }: Props) => {
  const text = useText('schedule');
  const nameOf = useNameOf();
  const { placeOf } = usePlaceWords(content);
  const { place, put, said, say, shown } = usePlacing({ content, meetings });
  const days = useDays(content);
  const places = placesOf(shown);
  const grid: Grid = {
    starts: days.days.flatMap(({ slots }) => slots.map(({ start }) => start)),
    rooms: content.rooms.map(({ roomId }) => roomId),
  };
  const lifting = useLifting(grid, places, {
    onLift: ({ seats, time, roomId }) =>
      say(
        time && roomId
          ? text.lifted(nameOf({ seats }), placeOf({ start: time.start, roomId }))
          : text.liftedWaiting(nameOf({ seats })),
      ),
    onOver: (cell) => {
      const there = places.at(cell);
      say(there ? text.overTaken(placeOf(cell), nameOf(there)) : text.overFree(placeOf(cell)));
    },
    onCancel: ({ seats }) => say(text.putBack(nameOf({ seats }))),
    onPut: put,
  });
  const canPlace = meetings.some(({ actions }) => actions.includes('place'));
  return (
    <Section title={text.boardTitle} lead={canPlace ? text.boardLead : text.cannotMove}>
      {canPlace && (
        <BodyShort id="board-keys" className="small narrow">
          {text.keys}
        </BodyShort>
      )}
      <BodyShort className="board-said" role="status" aria-live="assertive">
        {said}
      </BodyShort>
      <PlaceProblem place={place} meetings={meetings} reload={reload} />
      <DayChoice {...days} />
      <Waiting meetings={shown} lifting={lifting} />
      <BoardTable days={days.days} rooms={content.rooms} places={places} lifting={lifting} />
    </Section>
  );
};
