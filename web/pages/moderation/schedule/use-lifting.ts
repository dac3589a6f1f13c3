import { type KeyboardEvent, useState } from 'react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { type Cell, cellOf, firstFree, type Grid, isSame, neighbour, type Places } from './places.ts';

/** A meeting that has been taken up, and the cell that it is held over. */
export type Lifted = { meeting: MeetingView; over: Cell };

export type Lifting = {
  lifted: Lifted | undefined;
  lift: (meeting: MeetingView) => void;
  /** Puts the lifted meeting into a cell. */
  put: (cell: Cell) => void;
  cancel: () => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>, meeting: MeetingView) => void;
};

type Heard = {
  onLift: (meeting: MeetingView) => void;
  onOver: (cell: Cell) => void;
  onCancel: (meeting: MeetingView) => void;
  onPut: (meeting: MeetingView, cell: Cell) => void;
};

/**
 * Taking a meeting up and putting it down elsewhere: by pointer, by touch or by keyboard, all through the same steps. What
 * happens is told through `heard`, which says it aloud.
 */
export const useLifting = (grid: Grid, places: Places, heard: Heard): Lifting => {
  const [lifted, setLifted] = useState<Lifted>();
  const lift = (meeting: MeetingView) => {
    const over = cellOf(meeting) ?? firstFree(grid, places);
    if (!over) return;
    setLifted({ meeting, over });
    heard.onLift(meeting);
  };
  const cancel = () => {
    if (lifted) heard.onCancel(lifted.meeting);
    setLifted(undefined);
  };
  const put = (cell: Cell) => {
    if (!lifted || isSame(cell, cellOf(lifted.meeting))) return cancel();
    setLifted(undefined);
    heard.onPut(lifted.meeting, cell);
  };
  const onKeyDown: Lifting['onKeyDown'] = (event, meeting) => {
    const { key } = event;
    const isLifted = lifted?.meeting.meetingId === meeting.meetingId;
    if (key === 'Enter' || key === ' ') {
      event.preventDefault();
      return isLifted ? put(lifted.over) : lift(meeting);
    }
    if (!isLifted) return;
    if (key === 'Escape' || key === 'Tab') return cancel();
    const over = neighbour(lifted.over, key, grid);
    if (!over) return;
    event.preventDefault();
    setLifted({ meeting, over });
    heard.onOver(over);
  };
  return { lifted, lift, put, cancel, onKeyDown };
};
