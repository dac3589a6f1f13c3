import { Table } from '@navikt/ds-react';
import { Fragment } from 'react';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Wide } from '../../../layout/wide.tsx';
import type { SlotDay } from '../../../round/slots-by-day.ts';
import { BoardCell } from './board-cell.tsx';
import type { Places } from './places.ts';
import type { Lifting } from './use-lifting.ts';

type Props = { days: readonly SlotDay[]; rooms: RoundContent['rooms']; places: Places; lifting: Lifting };

const Day = ({ day: { day, slots }, rooms, places, lifting }: Omit<Props, 'days'> & { day: SlotDay }) => {
  const text = useText('schedule');
  const { weekday } = useFormats();
  return (
    <Fragment>
      <Table.Row className="board-day">
        <Table.HeaderCell scope="rowgroup" colSpan={rooms.length + 1}>
          {weekday(day)}
        </Table.HeaderCell>
      </Table.Row>
      {slots.map(({ start, from, to }) => (
        <Table.Row key={start}>
          <Table.HeaderCell scope="row" className="board-time">
            {from}–{to}
          </Table.HeaderCell>
          {rooms.map(({ roomId, name }) => (
            <BoardCell
              key={roomId}
              cell={{ start, roomId }}
              label={text.putHere(`${weekday(day)} ${from}–${to}`, name)}
              places={places}
              lifting={lifting}
            />
          ))}
        </Table.Row>
      ))}
    </Fragment>
  );
};

/** Times below each other, day by day, and rooms beside each other. */
export const BoardTable = ({ days, rooms, places, lifting }: Props) => {
  const text = useText('schedule');
  return (
    <Wide label={text.boardTitle}>
      <Table size="small" className="board">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{text.time}</Table.HeaderCell>
            {rooms.map(({ roomId, name }) => (
              <Table.HeaderCell key={roomId} scope="col">
                {name}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        {days.map((day) => (
          <Table.Body key={day.day}>
            <Day {...{ day, rooms, places, lifting }} />
          </Table.Body>
        ))}
      </Table>
    </Wide>
  );
};
