import { BodyShort, Button, ReadMore } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Link, useNavigate } from 'react-router';
import type { Need } from '../../../shared/need/need.ts';
import { useCreateKey } from '../../api/use-create-key.ts';
import { useCheckNeed, useCloseNeed, usePublishNeed } from '../../hooks/needs-to-moderate.ts';
import { useStartRun } from '../../hooks/runs.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { ReasonForm } from './reason-form.tsx';

type Props = { need: Need; actions: readonly string[]; version: number; reload: () => unknown };

const Step = ({ help, children }: { help?: string; children: ReactNode }) => (
  <div className="stack-small">
    {children}
    {help && <BodyShort className="small">{help}</BodyShort>}
  </div>
);

const Run = ({ needId, reload }: { needId: string; reload: () => unknown }) => {
  const text = useText('needDesk');
  const start = useStartRun();
  const key = useCreateKey();
  const navigate = useNavigate();
  const run = () =>
    start.mutate(
      { params: { needId }, body: {}, key: key(needId) },
      { onSuccess: ({ body }) => void navigate(`/runs/${body.run.runId}`) },
    );
  return (
    <Step help={text.runHelp}>
      <ChangeProblem error={start.error} reload={reload} />
      <Button className="start" loading={start.isPending} onClick={run}>
        {text.run}
      </Button>
    </Step>
  );
};

const Close = ({ needId, version, reload }: { needId: string; version: number; reload: () => unknown }) => {
  const text = useText('needDesk');
  const close = useCloseNeed();
  return (
    <ReadMore header={text.closeTitle} className="narrow">
      <ChangeProblem error={close.error} reload={reload} />
      <ReasonForm
        name={`close/${needId}`}
        description={text.closeHelp}
        button={text.close}
        danger
        sending={close.isPending}
        refused={close.error}
        onSend={(reason) => close.mutateAsync({ params: { needId }, version, body: { reason } })}
      />
    </ReadMore>
  );
};

/** What may be done with the need now, as the service lists it. */
export const NeedSteps = ({ need: { needId, state }, actions, version, reload }: Props) => {
  const text = useText('needDesk');
  const check = useCheckNeed();
  const publish = usePublishNeed();
  const call = { params: { needId }, version };
  const may = (action: string): boolean => actions.includes(action);
  if (actions.length === 0) return null;
  return (
    <Section title={text.steps}>
      <ChangeProblem error={check.error ?? publish.error} reload={reload} />
      {may('publish') && (
        <Step help={text.publishHelp}>
          <Button className="start" loading={publish.isPending} onClick={() => publish.mutate(call)}>
            {text.publish}
          </Button>
        </Step>
      )}
      {may('run') && <Run needId={needId} reload={reload} />}
      <div className="row">
        {may('check') && (
          <Button loading={check.isPending} onClick={() => check.mutate(call)}>
            {text.check}
          </Button>
        )}
        {may('change') && (
          <Button as={Link} to={`/moderation/needs/${needId}/edit`} variant="secondary">
            {text.change}
          </Button>
        )}
        {state === 'published' && (
          <>
            <Link to={`/moderation/rounds/new?need=${needId}`}>{text.makeRound}</Link>
            <Link to={`/needs/${needId}`}>{text.seePublic}</Link>
          </>
        )}
      </div>
      {may('close') && <Close needId={needId} version={version} reload={reload} />}
    </Section>
  );
};
