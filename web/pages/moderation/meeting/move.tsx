import { BodyLong, Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Meeting } from '../../../../shared/consortium/meeting.ts';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { DateField } from '../../../form/date-field.tsx';
import { Errors } from '../../../form/errors.tsx';
import { Select } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { type DraftForm, useDraftForm } from '../../../form/use-draft-form.ts';
import { useMoveMeeting } from '../../../hooks/meetings-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { usePlaceWords } from '../schedule/use-words.ts';
import { MeetingFields } from './meeting-fields.tsx';
import { anywhereSchema, inRoundSchema, meetingValues, type SlotValues } from './meeting-values.ts';

type Props = { meeting: MeetingView & { time: Meeting }; reload: () => unknown };

type FrameProps<Values extends object, Sent> = {
  form: DraftForm<Values, Sent>;
  fieldErrors: Record<string, string>;
  move: ReturnType<typeof useMoveMeeting>;
  onSend: (sent: Sent) => unknown;
  reload: () => unknown;
  children: ReactNode;
};

const Frame = <Values extends object, Sent>(props: FrameProps<Values, Sent>) => {
  const { form, fieldErrors, move, onSend, reload, children } = props;
  const text = useText('meetingDesk');
  return (
    <Section title={text.moveTitle} className="narrow">
      <BodyLong>{text.moveHelp}</BodyLong>
      <Done shown={move.isSuccess}>{text.moved}</Done>
      <Form form={form} onSend={onSend} fieldErrors={fieldErrors}>
        <Errors refused={move.error} />
        {children}
        <ChangeProblem error={move.error} reload={reload} />
        <Button className="start" variant="secondary" loading={move.isPending}>
          {text.move}
        </Button>
      </Form>
    </Section>
  );
};

/** To another of the round's times and rooms. */
export const MoveInRound = ({ meeting, content, reload }: Props & { content: RoundContent }) => {
  const text = useText('meetingDesk');
  const { timeOf } = usePlaceWords(content);
  const move = useMoveMeeting();
  const { meetingId, version, time, roomId = '' } = meeting;
  const initial: SlotValues = { time: { start: time.start, answerBy: time.answerBy }, roomId };
  const form = useDraftForm({ name: `move/${meetingId}`, schema: inRoundSchema(content), initial });
  const slots = content.slots.map(({ start }) => ({ value: start, label: timeOf(start) }));
  const rooms = content.rooms.map((room) => ({ value: room.roomId, label: room.name }));
  return (
    <Frame
      {...{ form, move, reload }}
      fieldErrors={text.moveErrors}
      onSend={(body) =>
        move.mutate({ params: { meetingId }, version, body }, { onSuccess: () => form.forget() })
      }
    >
      <Select name="time.start" label={text.time} choices={slots} empty={text.choose} />
      <Select name="roomId" label={text.room} choices={rooms} empty={text.choose} />
      <DateField name="time.answerBy" label={text.answerBy} />
    </Frame>
  );
};

/** To any time and place. */
export const MoveAnywhere = ({ meeting, reload }: Props) => {
  const { meetingErrors } = useText('decision');
  const move = useMoveMeeting();
  const { meetingId, version, time } = meeting;
  const initial = meetingValues(time);
  const form = useDraftForm({ name: `move/${meetingId}`, schema: anywhereSchema, initial });
  return (
    <Frame
      {...{ form, move, reload }}
      fieldErrors={meetingErrors}
      onSend={({ meeting: to }) =>
        move.mutate(
          { params: { meetingId }, version, body: { time: to } },
          { onSuccess: () => form.forget() },
        )
      }
    >
      <MeetingFields />
    </Frame>
  );
};
