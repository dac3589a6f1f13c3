import { Button, InlineMessage } from '@navikt/ds-react';
import {
  useDiscardChange,
  useMyProfile,
  usePauseProfile,
  useResumeProfile,
  useSubmitProfile,
  useWithdrawProfile,
} from '../hooks/profile.ts';
import { useText } from '../language/use-text.ts';
import { ChangeProblem } from '../state/change-problem.tsx';
import { Confirm } from '../state/confirm.tsx';

/** The steps that may be taken with the profile now, as the service lists them. */
export const ProfileActions = ({ actions, version, complete }: Props) => {
  const text = useText('profile');
  const mine = useMyProfile();
  const submit = useSubmitProfile();
  const discard = useDiscardChange();
  const pause = usePauseProfile();
  const resume = useResumeProfile();
  const withdraw = useWithdrawProfile();
  const all = [submit, discard, pause, resume, withdraw];
  const may = (action: string) => actions.includes(action);
  const reload = () => mine.refetch().then(() => all.map((one) => one.reset()));
  return (
    <div className="stack">
      <ChangeProblem error={all.find(({ error }) => error)?.error} reload={reload} />
      {may('submit') && !complete && <InlineMessage status="info">{text.incomplete}</InlineMessage>}
      <div className="row">
        {may('submit') && complete && (
          <Button loading={submit.isPending} onClick={() => submit.mutate({ version })}>
            {text.actions.submit}
          </Button>
        )}
        {may('resume') && (
          <Button loading={resume.isPending} onClick={() => resume.mutate({ version })}>
            {text.actions.resume}
          </Button>
        )}
        {may('pause') && (
          <Button
            variant="secondary"
            size="small"
            loading={pause.isPending}
            onClick={() => pause.mutate({ version })}
          >
            {text.actions.pause}
          </Button>
        )}
        {may('discard') && (
          <Confirm
            label={text.actions.discard}
            title={text.confirmDiscard.title}
            confirm={text.actions.discard}
            pending={discard.isPending}
            onConfirm={() => discard.mutate({ version })}
          >
            {text.confirmDiscard.body}
          </Confirm>
        )}
        {may('withdraw') && (
          <Confirm
            label={text.actions.withdraw}
            title={text.confirmWithdraw.title}
            confirm={text.actions.withdraw}
            pending={withdraw.isPending}
            onConfirm={() => withdraw.mutate({ version })}
          >
            {text.confirmWithdraw.body}
          </Confirm>
        )}
      </div>
    </div>
  );
};

type Props = {
  actions: readonly string[];
  version: number;
  /** Everything that a profile needs before a moderator can look at it is filled in. */
  complete: boolean;
};
