import { ReadMore } from '@navikt/ds-react';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { useCancelMeeting } from '../../../hooks/meetings-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';
import { ReasonForm } from '../reason-form.tsx';

/** Calls one meeting off, with the reason that everybody who was asked is told. */
export const CancelMeeting = ({ meeting, reload }: { meeting: MeetingView; reload: () => unknown }) => {
  const text = useText('meetingDesk');
  const cancel = useCancelMeeting();
  const { meetingId, version, actions } = meeting;
  return (
    <>
      <Done shown={cancel.isSuccess}>{text.cancelled}</Done>
      {actions.includes('cancel') && (
        <ReadMore header={text.cancelTitle} className="narrow">
          <ChangeProblem error={cancel.error} reload={reload} />
          <ReasonForm
            name={`cancel-meeting/${meetingId}`}
            description={text.cancelHelp}
            button={text.cancel}
            danger
            sending={cancel.isPending}
            refused={cancel.error}
            onSend={(reason) => cancel.mutateAsync({ params: { meetingId }, version, body: { reason } })}
          />
        </ReadMore>
      )}
    </>
  );
};
