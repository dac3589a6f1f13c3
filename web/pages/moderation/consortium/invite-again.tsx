import { BodyLong, Button } from '@navikt/ds-react';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { useInviteConsortium } from '../../../hooks/consortium-decisions.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';

type Props = { consortium: ConsortiumView; reload: () => unknown };

/** An approved consortium whose invitations could not be sent: the way on once what stood in the way is gone. */
export const InviteAgain = ({ consortium, reload }: Props) => {
  const text = useText('decision');
  const invite = useInviteConsortium();
  const { consortiumId, version, actions } = consortium;
  return (
    <div className="stack narrow">
      <Done shown={invite.isSuccess}>{text.inviting}</Done>
      <ChangeProblem error={invite.error} reload={reload} />
      {actions.includes('invite') && (
        <>
          <BodyLong>{text.inviteHelp}</BodyLong>
          <Button
            className="start"
            variant="secondary"
            loading={invite.isPending}
            onClick={() => invite.mutate({ params: { consortiumId }, version })}
          >
            {text.invite}
          </Button>
        </>
      )}
    </div>
  );
};
