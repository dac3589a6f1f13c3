import { Button } from '@navikt/ds-react';
import { isApproved, type Profile } from '../../../shared/profile/profile.ts';
import { useApproveProfile, useSendBackProfile } from '../../hooks/profiles.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { ChangeProblem } from '../../state/change-problem.tsx';
import { Done } from '../../state/done.tsx';
import { ReasonForm } from './reason-form.tsx';

type Props = { profile: Profile; actions: readonly string[]; version: number; reload: () => unknown };

/** Approve, or send back with a reason: what the service says may be done now. */
export const ProfileDecision = ({ profile, actions, version, reload }: Props) => {
  const { profile: text } = useText('moderation');
  const approve = useApproveProfile();
  const sendBack = useSendBackProfile();
  const params = { profileId: profile.profileId };
  const done = (
    <Done shown={approve.isSuccess || sendBack.isSuccess}>
      {approve.isSuccess ? text.approved : text.wasSentBack}
    </Done>
  );
  if (!actions.includes('approve') && !actions.includes('send-back')) return done;
  return (
    <Section title={text.decide} className="narrow">
      {done}
      <ChangeProblem error={approve.error ?? sendBack.error} reload={reload} />
      {actions.includes('approve') && (
        <Button
          className="start"
          loading={approve.isPending}
          onClick={() => approve.mutate({ params, version })}
        >
          {isApproved(profile) ? text.approveChange : text.approve}
        </Button>
      )}
      {actions.includes('send-back') && (
        <ReasonForm
          name={`send-back/${profile.profileId}`}
          description={text.sendBackHelp}
          button={text.sendBack}
          sending={sendBack.isPending}
          refused={sendBack.error}
          onSend={(reason) => sendBack.mutateAsync({ params, version, body: { reason } })}
        />
      )}
    </Section>
  );
};
