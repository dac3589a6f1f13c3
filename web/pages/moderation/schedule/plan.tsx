import { BodyLong, BodyShort, Button, Checkbox, LocalAlert, ProgressBar } from '@navikt/ds-react';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { Plan } from '../../../../shared/meeting/planned.ts';
import { useCreateKey } from '../../../api/use-create-key.ts';
import { isPlanUnderWay, useNewestPlan, usePlanRound } from '../../../hooks/schedule.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';

const Progress = ({ plan }: { plan: Plan }) => {
  const text = useText('schedule');
  const { percent } = useFormats();
  const id = useId();
  const share = plan.state === 'computing' && plan.bound > 0 ? Math.min(1, plan.value / plan.bound) : 0;
  return (
    <div className="stack-small narrow">
      <BodyShort id={id} role="status">
        {plan.state === 'requested' ? text.planWaiting : text.planComputing(percent(share))}
      </BodyShort>
      <ProgressBar aria-labelledby={id} value={share} valueMax={1} />
    </div>
  );
};

/** The newest plan. The meetings are read again once it has ended, since they may have been read while it was at work. */
export const useWatchedPlan = (roundId: string): Plan | undefined => {
  const plan = useNewestPlan(roundId).data?.body.items[0];
  const queries = useQueryClient();
  const ended = isPlanUnderWay(plan) ? undefined : plan?.planId;
  useEffect(() => {
    if (ended) void queries.invalidateQueries({ queryKey: ['listRoundMeetings'] });
  }, [ended, queries]);
  return plan;
};

type Props = {
  roundId: string;
  plan: Plan | undefined;
  /** Somebody is invited already, or has accepted. */
  anyInvited: boolean;
  reload: () => unknown;
};

/** Has the schedule made, and tells how far it has come. */
export const MakePlan = ({ roundId, plan, anyInvited, reload }: Props) => {
  const text = useText('schedule');
  const ask = usePlanRound();
  const key = useCreateKey();
  const [moveAccepted, setMoveAccepted] = useState(false);
  const isUnderWay = isPlanUnderWay(plan);
  const start = () => {
    // One plan asked for after another is not the same plan asked for twice.
    const body = { moveAccepted };
    ask.mutate({ params: { roundId }, body, key: key({ ...body, after: plan?.planId }) });
  };
  return (
    <div className="stack-small">
      <BodyLong className="narrow">{text.planHelp}</BodyLong>
      {anyInvited && (
        <Checkbox
          checked={moveAccepted}
          description={text.moveAcceptedHelp}
          onChange={({ target }) => setMoveAccepted(target.checked)}
        >
          {text.moveAccepted}
        </Checkbox>
      )}
      <ChangeProblem error={ask.error} reload={reload} />
      <Button className="start" loading={ask.isPending || isUnderWay} onClick={start}>
        {plan ? text.planAgain : text.plan}
      </Button>
      {plan && isUnderWay && <Progress plan={plan} />}
      {plan?.state === 'failed' && (
        <LocalAlert status="error">
          <LocalAlert.Header>
            <LocalAlert.Title>{text.planFailed(plan.reason)}</LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
    </div>
  );
};
