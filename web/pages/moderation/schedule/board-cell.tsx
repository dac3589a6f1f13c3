import { Table } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../../../language/use-text.ts';
import { Card } from './card.tsx';
import { type Cell, isSame, type Places } from './places.ts';
import type { Lifting } from './use-lifting.ts';

type FreeProps = { cell: Cell; label: string; lifting: Lifting };

/** A free place takes what is lifted; otherwise it only says that it is free. */
const Free = ({ cell, label, lifting: { lifted, put } }: FreeProps) => {
  const text = useText('schedule');
  const [hovered, setHovered] = useState(false);
  if (!lifted) return <span className="board-free">{text.free}</span>;
  const drop = () => {
    setHovered(false);
    put(cell);
  };
  return (
    <button
      type="button"
      // The arrow keys lead here; a stop for each free place would bury all others.
      tabIndex={-1}
      className={`board-free board-put ${hovered ? 'hovered' : ''}`}
      aria-label={label}
      onClick={drop}
      onDragEnter={() => setHovered(true)}
      onDragLeave={() => setHovered(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        drop();
      }}
    >
      {text.free}
    </button>
  );
};

type Props = { cell: Cell; label: string; places: Places; lifting: Lifting };

/** One time in one room. */
export const BoardCell = ({ cell, label, places, lifting }: Props) => {
  const box = useRef<HTMLTableCellElement>(null);
  const isOver = isSame(lifting.lifted?.over, cell);
  const meeting = places.at(cell);
  useEffect(() => {
    if (isOver) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [isOver]);
  return (
    <Table.DataCell ref={box} className={`board-cell ${isOver ? 'over' : ''}`}>
      {meeting ? (
        // By its own key: another meeting in this cell is another card, or focus would go over to it.
        <Card key={meeting.meetingId} meeting={meeting} lifting={lifting} />
      ) : (
        <Free {...{ cell, label, lifting }} />
      )}
    </Table.DataCell>
  );
};
