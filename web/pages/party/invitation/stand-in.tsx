import { BodyLong, Button } from '@navikt/ds-react';
import { useState } from 'react';
import * as z from 'zod';
import type { Invitation } from '../../../../shared/invitation/invitation.ts';
import type { ItemOf } from '../../../api/use-list.ts';
import { Errors } from '../../../form/errors.tsx';
import { Select } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useInvitation } from '../../../hooks/invitations.ts';
import { useSendStandIn } from '../../../hooks/meetings.ts';
import { usePeople } from '../../../hooks/people.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { Loaded } from '../../../state/loaded.tsx';

type Props = { invitation: Invitation; version: number };
type Colleague = ItemOf<'listPeople'>;

const schema = z.object({ personId: z.string().min(1) });
const initial = { personId: '' };

const StandInForm = ({
  invitation,
  version,
  others,
  onSent,
}: Props & { others: readonly Colleague[]; onSent: (name: string) => void }) => {
  const { standIn: text } = useText('meetings');
  const { invitationId } = invitation;
  const shown = useInvitation(invitationId);
  const send = useSendStandIn();
  const form = useDraftForm({ name: `stand-in/${invitationId}`, schema, initial });
  const done = (personId: string) => {
    form.forget();
    form.reset(initial);
    onSent(others.find((one) => one.personId === personId)?.name ?? '');
  };
  const start = (body: { personId: string }) =>
    send.mutate({ params: { invitationId }, body, version }, { onSuccess: () => done(body.personId) });
  const choices = others.map(({ personId, name }) => ({ value: personId, label: name }));
  return (
    <Form form={form} fieldErrors={text.errors} onSend={start}>
      <Errors refused={send.error} />
      <div className="narrow">
        <Select name="personId" label={text.person} empty={text.choose} choices={choices} />
      </div>
      <ChangeProblem error={send.error} reload={() => shown.refetch().then(send.reset)} />
      <Button className="start" variant="secondary" loading={send.isPending}>
        {text.send}
      </Button>
    </Form>
  );
};

/** Lets somebody else of the organisation take the invited person's place. */
export const StandIn = ({ invitation, version }: Props) => {
  const { standIn: text } = useText('meetings');
  const [sentTo, setSentTo] = useState<string>();
  const people = usePeople();
  const nameOf = (all: readonly Colleague[]) =>
    all.find(({ personId }) => personId === invitation.personId)?.name ?? '';
  return (
    <Section title={text.title}>
      <Loaded query={people}>
        {(all) => {
          const others = all.filter(
            ({ personId, state }) => state === 'active' && personId !== invitation.personId,
          );
          return (
            <>
              <BodyLong className="narrow">{text.lead(nameOf(all))}</BodyLong>
              {sentTo && (
                <Done key={sentTo} shown>
                  {text.sent(sentTo)}
                </Done>
              )}
              {others.length === 0 ? (
                <BodyLong className="narrow">{text.nobody}</BodyLong>
              ) : (
                <StandInForm invitation={invitation} version={version} others={others} onSent={setSentTo} />
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
};
