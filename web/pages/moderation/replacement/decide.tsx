import { Heading } from '@navikt/ds-react';
import type { Replacement } from '../../../../shared/consortium/replacement.ts';
import type {
  useApproveReplacement,
  useLeavePlaceEmpty,
  useRejectReplacement,
} from '../../../hooks/replacements.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { ReasonForm } from '../reason-form.tsx';

export type Deciding = {
  approve: ReturnType<typeof useApproveReplacement>;
  reject: ReturnType<typeof useRejectReplacement>;
  empty: ReturnType<typeof useLeavePlaceEmpty>;
};

type Props = {
  replacement: Replacement;
  actions: readonly string[];
  deciding: Deciding;
  reload: () => unknown;
};

/** Approves the proposal, has the search go on without it, or leaves the place empty; each with a reason. */
export const DecideReplacement = ({ replacement, actions, deciding, reload }: Props) => {
  const text = useText('replacement');
  const { replacementId, version } = replacement;
  const call = (reason: string) => ({ params: { replacementId }, version, body: { reason } });
  const { approve, reject, empty } = deciding;
  const ways = [
    {
      action: 'approve',
      ...{ title: text.approveTitle, help: text.approveHelp, button: text.approve, write: approve },
    },
    {
      action: 'reject',
      ...{ title: text.rejectTitle, help: text.rejectHelp, button: text.reject, write: reject },
    },
    {
      action: 'leave-empty',
      ...{ title: text.emptyTitle, help: text.emptyHelp, button: text.empty, write: empty },
    },
  ];
  return (
    <div className="stack narrow">
      <ChangeProblem error={approve.error ?? reject.error ?? empty.error} reload={reload} />
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
              danger={action !== 'approve'}
              sending={write.isPending}
              refused={write.error}
              onSend={(reason) => write.mutateAsync(call(reason))}
            />
          </div>
        ))}
    </div>
  );
};
