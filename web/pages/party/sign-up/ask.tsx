import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import type * as z from 'zod';
import { meetingRoutes } from '../../../../shared/meeting/routes.ts';
import { useCreateKey } from '../../../api/use-create-key.ts';
import { ContactLine } from '../../../consortium/contact-line.tsx';
import { Errors } from '../../../form/errors.tsx';
import { Select, TextField } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { usePartners, useRequestMeeting } from '../../../hooks/meetings.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';

const schema = meetingRoutes.requestMeeting.body;
type Wish = z.output<typeof schema>;
type Partner = { profileId: string; name: string; asked: boolean };
const initial = { with: '', title: '' };

type Props = { roundId: string; partners: readonly Partner[]; onSent: () => void };

const AskForm = ({ roundId, partners, onSent }: Props) => {
  const { ask: text } = useText('meetings');
  const known = usePartners(roundId);
  const send = useRequestMeeting();
  const key = useCreateKey();
  const form = useDraftForm({ name: `ask/${roundId}`, schema, initial });
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  const done = () => {
    startOver();
    onSent();
  };
  const start = (body: Wish) =>
    send.mutate({ params: { roundId }, body, key: key(body) }, { onSuccess: done });
  const choices = partners
    .filter(({ asked }) => !asked)
    .map(({ profileId, name }) => ({ value: profileId, label: name }));
  return (
    <Form form={form} fieldErrors={text.errors} onSend={start}>
      <Errors refused={send.error} />
      <Restored shown={form.restored} startOver={startOver} />
      <div className="stack narrow">
        <Select name="with" label={text.with} empty={text.choose} choices={choices} />
        <TextField name="title" label={text.about} />
      </div>
      <ChangeProblem error={send.error} reload={() => known.refetch().then(send.reset)} />
      <Button className="start" variant="secondary" loading={send.isPending}>
        {text.send}
      </Button>
    </Form>
  );
};

/** A party of a consortium asks another of it for a meeting in the round. */
export const Ask = ({ roundId }: { roundId: string }) => {
  const { ask: text } = useText('meetings');
  const [sent, setSent] = useState(0);
  const known = usePartners(roundId).data?.body;
  if (!known?.actions.includes('request')) return null;
  const asked = known.items.filter((one) => one.asked);
  const open = known.items.length > asked.length;
  return (
    <Section title={text.title} lead={text.lead}>
      {sent > 0 && (
        <Done key={sent} shown>
          {text.sent}
        </Done>
      )}
      {known.items.length === 0 && <BodyLong>{text.nobody}</BodyLong>}
      {known.items.length > 0 && (
        <ul className="plain-list">
          {known.items.map(({ profileId, name, contact }) => (
            <li key={profileId}>
              <strong>{name}</strong>
              <ContactLine contact={contact} />
            </li>
          ))}
        </ul>
      )}
      {asked.map(({ profileId, name }) => (
        <BodyLong key={profileId}>{text.asked(name)}</BodyLong>
      ))}
      {open && (
        <AskForm roundId={roundId} partners={known.items} onSent={() => setSent((count) => count + 1)} />
      )}
    </Section>
  );
};
