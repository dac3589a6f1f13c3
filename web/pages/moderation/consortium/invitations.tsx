import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { useConsortiumInvitations } from '../../../hooks/consortium-decisions.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { InvitationRow, InvitationTable } from '../meeting/invitation-table.tsx';

/** Who has been invited to the meeting, whether the mail arrived, and what they answered. */
export const Invitations = ({ consortium: { consortiumId, parties } }: { consortium: ConsortiumView }) => {
  const text = useText('decision');
  const { toMeeting } = useText('meetingDesk');
  const query = useConsortiumInvitations(consortiumId);
  const nameOf = (id: string) => parties.find(({ profileId }) => profileId === id)?.name ?? id;
  return (
    <Section title={text.invitationsTitle}>
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <BodyLong>{text.noInvitations}</BodyLong>
          ) : (
            <>
              <InvitationTable label={text.invitationsTitle}>
                {items.map(({ invitation }) => (
                  <InvitationRow
                    key={invitation.invitationId}
                    invitation={invitation}
                    name={nameOf(invitation.profileId)}
                  />
                ))}
              </InvitationTable>
              <Link as={RouterLink} to={`/moderation/meetings/${consortiumId}`} className="start">
                {toMeeting}
              </Link>
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
