import { ExclamationmarkTriangleIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { useText } from '../../../language/use-text.ts';
import type { Lifting } from './use-lifting.ts';
import { useNameOf } from './use-words.ts';

export const cardId = (meetingId: string): string => `card-${meetingId}`;

const Marks = ({ meeting: { pinned, objections, state } }: { meeting: MeetingView }) => {
  const text = useText('schedule');
  const { states } = useText('meetings');
  return (
    <>
      {pinned && <PadlockLockedIcon title={text.pinned} />}
      {objections && objections.length > 0 && (
        <span className="board-objection">
          <ExclamationmarkTriangleIcon aria-hidden /> {text.objected}
        </span>
      )}
      {state !== 'proposed' && state !== 'requested' && <span className="small">{states[state]}</span>}
    </>
  );
};

/** A meeting on the board. It can be taken up where the service says that it may be placed. */
export const Card = ({ meeting, lifting }: { meeting: MeetingView; lifting: Lifting }) => {
  const nameOf = useNameOf();
  const { meetingId, actions } = meeting;
  const { lifted, lift, cancel, onKeyDown } = lifting;
  const isLifted = lifted?.meeting.meetingId === meetingId;
  if (!actions.includes('place'))
    return (
      <div className="board-card still">
        <Link as={RouterLink} to={`/moderation/meetings/${meetingId}`}>
          {nameOf(meeting)}
        </Link>
        <Marks meeting={meeting} />
      </div>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: Firefox drags no button
    <div
      id={cardId(meetingId)}
      className={`board-card ${isLifted ? 'lifted' : ''}`}
      role="button"
      tabIndex={0}
      aria-pressed={isLifted}
      aria-describedby="board-keys"
      draggable
      onDragStart={({ dataTransfer }) => {
        dataTransfer.setData('text/plain', meetingId);
        dataTransfer.effectAllowed = 'move';
        lift(meeting);
      }}
      onDragEnd={() => isLifted && cancel()}
      onClick={() => (isLifted ? cancel() : lift(meeting))}
      onKeyDown={(event) => onKeyDown(event, meeting)}
    >
      <span>{nameOf(meeting)}</span>
      <Marks meeting={meeting} />
    </div>
  );
};
