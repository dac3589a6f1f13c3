import { Heading } from '@navikt/ds-react';
import type { Replacement } from '../../../../shared/consortium/replacement.ts';
import type { useApproveReplacement, useRejectReplacement } from '../../../hooks/replacements.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { ReasonForm } from '../reason-form.tsx';

export type Deciding = {
  approve: ReturnType<typeof useApproveReplacement>;
  reject: ReturnType<typeof useRejectReplacement>;
};

type Props = {
  replacement: Replacement;
  actions: readonly string[];
  deciding: Deciding;
  reload: () => unknown;
};

/** Approves the proposal, or leaves the place empty; each with a reason. */
export const DecideReplacement = ({ replacement, actions, deciding, reload }: Props) => {
  const text = useText('replacement');
  const { replacementId, version } = replacement;
  const call = (reason: string) => ({ params: { replacementId }, version, body: { reason } });
  const { approve, reject } = deciding;
  const ways = [
    {
      action: 'approve',
      ...{ title: text.approveTitle, help: text.approveHelp, button: text.approve, write: approve },
    },
    {
      action: 'reject',
      ...{ title: text.rejectTitle, help: text.rejectHelp, button: text.reject, write: reject },
    },
  ];
  return (
    <div className="stack narrow">
      <ChangeProblem error={approve.error ?? reject.error} reload={reload} />
      {ways
        .filter(({ action }) => actions.includes(action))
        .map(({ action, title, help, button, write }) => (
          <div key={action} className="stack">
            <Heading level="4" size="xsmall">
              {title}
            </Heading>
            <ReasonForm
              name={`${action}-replacement/${replacementId}`}
              description={help}
              button={button}
              danger={action === 'reject'}
              sending={write.isPending}
              refused={write.error}
              onSend={(reason) => write.mutateAsync(call(reason))}
            />
          </div>
        ))}
    </div>
  );
};
