import { Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { useInvitation } from '../../../hooks/invitations.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { InvitationRow, InvitationTable } from './invitation-table.tsx';

type Seat = MeetingView['seats'][number];

const SeatRow = ({ meetingId, seat }: { meetingId: string; seat: Seat }) => {
  const text = useText('meetingDesk');
  const { profileId, name, required } = seat;
  const invitation = useInvitation(`${meetingId}.${profileId}`).data?.body.invitation;
  return (
    <InvitationRow
      invitation={invitation}
      name={
        <>
          <Link as={RouterLink} to={`/moderation/profiles/${profileId}`}>
            {name}
          </Link>
          {required && <div className="small thin">{text.needed}</div>}
        </>
      }
    />
  );
};

/** Who has a place at the table, whether the invitation arrived, and what was answered. */
export const SeatTable = ({ meeting: { meetingId, seats } }: { meeting: MeetingView }) => {
  const text = useText('meetingDesk');
  return (
    <Section title={text.seatsTitle}>
      <InvitationTable label={text.seatsTitle}>
        {seats.map((seat) => (
          <SeatRow key={seat.profileId} meetingId={meetingId} seat={seat} />
        ))}
      </InvitationTable>
    </Section>
  );
};
