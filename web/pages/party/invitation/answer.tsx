import { Button, InlineMessage } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { answerSchema, type Invitation } from '../../../../shared/invitation/invitation.ts';
import { Errors } from '../../../form/errors.tsx';
import { RadioGroup, Textarea } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useAnswerInvitation, useInvitation } from '../../../hooks/invitations.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';

/** The answers, and the action that lets one give each. */
const answers = [
  ['accept', 'accept'],
  ['no-time-fits', 'decline'],
  ['decline', 'decline'],
] as const;
const initial = { answer: '', reason: '' };

type Props = { invitation: Invitation; version: number; actions: readonly string[] };

const Fields = ({ invitation: { type }, actions }: Omit<Props, 'version'>) => {
  const { invitation: text } = useText('party');
  const answer: string = useWatch({ name: 'answer' });
  const choices = answers
    .filter(([, action]) => actions.includes(action))
    .map(([value]) => ({
      value,
      label: text.answers[value].label,
      // Only a consortium fills a place that becomes free.
      description: value === 'decline' && type !== 'consortium' ? '' : text.answers[value].description,
    }));
  return (
    <div className="stack narrow">
      <RadioGroup name="answer" label={text.answerTitle} choices={choices} />
      {answer !== '' && answer !== 'accept' && (
        <Textarea name="reason" label={text.reason} description={text.reasonHelp} maxLength={2000} />
      )}
    </div>
  );
};

/** The party's answer, or a new one in place of the one that was given. */
export const AnswerForm = ({ invitation, version, actions }: Props) => {
  const { invitation: text } = useText('party');
  const { invitationId, state } = invitation;
  const shown = useInvitation(invitationId);
  const send = useAnswerInvitation();
  const form = useDraftForm({ name: `answer/${invitationId}`, schema: answerSchema, initial });
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  const sent = send.isSuccess && <InlineMessage status="success">{text.sent}</InlineMessage>;
  if (!actions.includes('decline')) return <InlineMessage status="info">{text.closed}</InlineMessage>;
  return (
    <Section title={state === 'invited' ? text.formTitle : text.changeTitle}>
      <Form
        form={form}
        fieldErrors={text.errors}
        onSend={(body) => send.mutate({ params: { invitationId }, body, version }, { onSuccess: startOver })}
      >
        <Errors refused={send.error} />
        <Restored shown={form.restored} startOver={startOver} />
        <Fields invitation={invitation} actions={actions} />
        <ChangeProblem error={send.error} reload={() => shown.refetch().then(send.reset)} />
        <div className="row" aria-live="polite">
          <Button loading={send.isPending}>{text.send}</Button>
          {sent}
        </div>
      </Form>
    </Section>
  );
};
