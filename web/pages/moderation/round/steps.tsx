import { BodyShort, Button, LocalAlert, ReadMore } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { Round } from '../../../../shared/round/round.ts';
import { problemOf } from '../../../api/problem.ts';
import { useCancelRound, useCloseRound, usePublishRound } from '../../../hooks/rounds-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { ReasonForm } from '../reason-form.tsx';

type Props = { round: Round; actions: readonly string[]; version: number; reload: () => unknown };
type Own = { roundId: string; version: number; reload: () => unknown };

const Problem = ({ error, reload }: { error: unknown; reload: () => unknown }) => {
  const text = useText('roundDesk');
  const isOver = problemOf(error)?.errors?.some(({ code }) => code === 'in-the-past');
  if (!isOver) return <ChangeProblem error={error} reload={reload} />;
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{text.signUpOver}</LocalAlert.Title>
      </LocalAlert.Header>
    </LocalAlert>
  );
};

const Publish = ({ roundId, version, reload }: Own) => {
  const text = useText('roundDesk');
  const publish = usePublishRound();
  return (
    <div className="stack-small">
      <Problem error={publish.error} reload={reload} />
      <Button
        className="start"
        loading={publish.isPending}
        onClick={() => publish.mutate({ params: { roundId }, version })}
      >
        {text.publish}
      </Button>
      <BodyShort className="small">{text.publishHelp}</BodyShort>
    </div>
  );
};

const Close = ({ roundId, version, reload }: Own) => {
  const text = useText('roundDesk');
  const close = useCloseRound();
  return (
    <div className="stack-small">
      <ChangeProblem error={close.error} reload={reload} />
      <Button
        className="start"
        variant="secondary"
        loading={close.isPending}
        onClick={() => close.mutate({ params: { roundId }, version })}
      >
        {text.close}
      </Button>
      <BodyShort className="small">{text.closeHelp}</BodyShort>
    </div>
  );
};

const Cancel = ({ roundId, version, reload }: Own) => {
  const text = useText('roundDesk');
  const cancel = useCancelRound();
  return (
    <ReadMore header={text.cancelTitle} className="narrow">
      <ChangeProblem error={cancel.error} reload={reload} />
      <ReasonForm
        name={`cancel/${roundId}`}
        description={text.cancelHelp}
        button={text.cancel}
        danger
        sending={cancel.isPending}
        refused={cancel.error}
        onSend={(reason) => cancel.mutateAsync({ params: { roundId }, version, body: { reason } })}
      />
    </ReadMore>
  );
};

/** What may be done with the round now, as the service lists it, and the way to its schedule and its sign-ups. */
export const RoundSteps = ({ round: { roundId, state }, actions, version, reload }: Props) => {
  const text = useText('roundDesk');
  const own = { roundId, version, reload };
  const may = (action: string): boolean => actions.includes(action);
  return (
    <Section title={text.steps}>
      {may('publish') && <Publish {...own} />}
      <div className="row">
        {may('change') && (
          <Button as={Link} to={`/moderation/rounds/${roundId}/edit`} variant="secondary">
            {text.change}
          </Button>
        )}
        {state !== 'draft' && (
          <>
            <Button as={Link} to={`/moderation/rounds/${roundId}/schedule`}>
              {text.toSchedule}
            </Button>
            <Button as={Link} to={`/moderation/rounds/${roundId}/sign-ups`} variant="secondary">
              {text.toSignUps}
            </Button>
          </>
        )}
      </div>
      {may('close') && <Close {...own} />}
      {may('cancel') && <Cancel {...own} />}
    </Section>
  );
};
