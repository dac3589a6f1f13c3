import { Heading } from '@navikt/ds-react';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { useApprove, useSendBack } from '../../../hooks/consortium-decisions.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { ReasonForm } from '../reason-form.tsx';
import { needsOverride } from './obstacles.tsx';

type Props = { consortium: ConsortiumView; reload: () => unknown };

/** The second moderator's part: each way with a reason. */
export const ApproveOrSendBack = ({ consortium, reload }: Props) => {
  const text = useText('decision');
  const approve = useApprove();
  const sendBack = useSendBack();
  const { consortiumId, version, actions } = consortium;
  const overriding = needsOverride(consortium);
  const call = (reason: string) => ({ params: { consortiumId }, version, body: { reason } });
  return (
    <div className="stack-wide narrow">
      <Done shown={approve.isSuccess || sendBack.isSuccess}>
        {approve.isSuccess ? text.approved : text.wasSentBack}
      </Done>
      <ChangeProblem error={approve.error ?? sendBack.error} reload={reload} />
      {actions.includes('approve') && (
        <div className="stack">
          <Heading level="3" size="small">
            {text.approveTitle}
          </Heading>
          <ReasonForm
            name={`approve/${consortiumId}`}
            description={text.approveHelp}
            second={overriding ? { label: text.override, description: text.overrideHelp } : undefined}
            button={text.approve}
            sending={approve.isPending}
            refused={approve.error}
            onSend={(reason, override) =>
              approve.mutateAsync({
                ...call(reason),
                body: { reason, ...(override ? { override: { reason: override } } : {}) },
              })
            }
          />
        </div>
      )}
      {actions.includes('send-back') && (
        <div className="stack">
          <Heading level="3" size="small">
            {text.sendBackTitle}
          </Heading>
          <ReasonForm
            name={`send-back/${consortiumId}`}
            description={text.sendBackHelp}
            button={text.sendBack}
            sending={sendBack.isPending}
            refused={sendBack.error}
            onSend={(reason) => sendBack.mutateAsync(call(reason))}
          />
        </div>
      )}
    </div>
  );
};
