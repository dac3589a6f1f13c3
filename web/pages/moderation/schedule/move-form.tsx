import { Button, Select } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { usePlaceMeeting } from '../../../hooks/meetings-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Done } from '../../../state/done.tsx';
import { PlaceProblem } from './place-problem.tsx';
import { useNameOf, usePlaceWords } from './use-words.ts';

type Choice = { value: string; label: string };
type PickProps = {
  label: string;
  value: string;
  choose: (value: string) => void;
  choices: readonly Choice[];
};

const Pick = ({ label, value, choose, choices }: PickProps) => {
  const text = useText('schedule');
  return (
    <Select label={label} value={value} onChange={({ target }) => choose(target.value)}>
      <option value="">{text.choose}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </Select>
  );
};

type Props = {
  content: RoundContent;
  meetings: readonly MeetingView[];
  /** The only meeting that it is about; otherwise one chooses. */
  only?: MeetingView;
  reload: () => unknown;
};

/** Which meeting goes where, chosen from lists; what the board does, without the board. */
export const MoveForm = ({ content, meetings, only, reload }: Props) => {
  const text = useText('schedule');
  const nameOf = useNameOf();
  const { timeOf, placeOf } = usePlaceWords(content);
  const place = usePlaceMeeting();
  const [meetingId, chooseMeeting] = useState(only?.meetingId ?? '');
  const [start, chooseStart] = useState('');
  const [roomId, chooseRoom] = useState('');
  const [missing, setMissing] = useState(false);
  const movable = meetings.filter(({ actions }) => actions.includes('place'));
  const meeting = movable.find((one) => one.meetingId === meetingId);
  if (movable.length === 0) return null;
  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!meeting || start === '' || roomId === '');
    if (!meeting || start === '' || roomId === '') return;
    place.mutate({ params: { meetingId }, version: meeting.version, body: { start, roomId } });
  };
  const slots = content.slots.map((slot) => ({ value: slot.start, label: timeOf(slot.start) }));
  const rooms = content.rooms.map((room) => ({ value: room.roomId, label: room.name }));
  const names = movable.map((one) => ({ value: one.meetingId, label: nameOf(one) }));
  return (
    <Section title={only ? text.move : text.moveTitle}>
      <Done shown={place.isSuccess && meeting !== undefined}>
        {meeting && place.variables && text.moved(nameOf(meeting), placeOf(place.variables.body))}
      </Done>
      <PlaceProblem place={place} meetings={meetings} reload={reload} />
      <form className="stack narrow" onSubmit={send}>
        {!only && <Pick label={text.meeting} value={meetingId} choose={chooseMeeting} choices={names} />}
        <Pick label={text.time} value={start} choose={chooseStart} choices={slots} />
        <Pick label={text.room} value={roomId} choose={chooseRoom} choices={rooms} />
        <span role="alert">{missing && text.chooseAll}</span>
        <Button className="start" variant="secondary" loading={place.isPending}>
          {text.move}
        </Button>
      </form>
    </Section>
  );
};
