import { BodyLong, Button, Detail } from '@navikt/ds-react';
import { useState } from 'react';
import * as z from 'zod';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { reasonSchema } from '../../../../shared/text.ts';
import { Errors } from '../../../form/errors.tsx';
import { Textarea } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useMeeting, useObjection } from '../../../hooks/meetings.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';

const schema = z.object({ reason: reasonSchema });
const initial = { reason: '' };

type Props = { meeting: MeetingView; version: number };

const ObjectionForm = ({ meeting, version, onSent }: Props & { onSent: () => void }) => {
  const { objection: text } = useText('meetings');
  const { meetingId } = meeting;
  const shown = useMeeting(meetingId);
  const send = useObjection();
  const form = useDraftForm({ name: `objection/${meetingId}`, schema, initial });
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  const done = () => {
    startOver();
    onSent();
  };
  return (
    <Form
      form={form}
      fieldErrors={text.errors}
      onSend={(body) => send.mutate({ params: { meetingId }, body, version }, { onSuccess: done })}
    >
      <Errors refused={send.error} />
      <Restored shown={form.restored} startOver={startOver} />
      <div className="narrow">
        <Textarea name="reason" label={text.reason} maxLength={2000} />
      </div>
      <ChangeProblem error={send.error} reload={() => shown.refetch().then(send.reset)} />
      <Button className="start" loading={send.isPending}>
        {text.send}
      </Button>
    </Form>
  );
};

/** What the party has objected, and the way to do so as long as the time is provisional. */
export const Objection = ({ meeting, version }: Props) => {
  const { objection: text } = useText('meetings');
  const { dateTime } = useFormats();
  const [sent, setSent] = useState(0);
  const [own] = meeting.objections ?? [];
  const mayObject = meeting.actions.includes('object');
  if (!mayObject && !own) return null;
  return (
    <Section title={own ? text.yours : text.title} lead={mayObject && !own ? text.lead : undefined}>
      {sent > 0 && (
        <Done key={sent} shown>
          {text.sent}
        </Done>
      )}
      {own && (
        <div className="narrow">
          <BodyLong className="pre-line">{own.reason}</BodyLong>
          <Detail>{text.at(dateTime(own.at))}</Detail>
        </div>
      )}
      {own && mayObject && <BodyLong className="narrow">{text.again}</BodyLong>}
      {mayObject && (
        <ObjectionForm meeting={meeting} version={version} onSent={() => setSent((count) => count + 1)} />
      )}
    </Section>
  );
};
