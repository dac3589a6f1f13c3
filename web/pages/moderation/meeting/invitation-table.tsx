import { Table } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Invitation } from '../../../../shared/invitation/invitation.ts';
import { useText } from '../../../language/use-text.ts';
import { Columns } from '../../../layout/columns.tsx';
import { Wide } from '../../../layout/wide.tsx';
import { MailStatus } from './mail-status.tsx';

/** What the invited party answered, with why where it said so. */
const Answer = ({ invitation }: { invitation: Invitation }) => {
  const text = useText('meetingDesk');
  const noTimeFits = invitation.state === 'declined' && invitation.noTimeFits;
  const reason = 'reason' in invitation ? invitation.reason : undefined;
  return (
    <>
      {noTimeFits ? text.noTimeFits : text.answers[invitation.state]}
      {reason && <div className="small">«{reason}»</div>}
    </>
  );
};

type RowProps = { name: ReactNode; invitation: Invitation | undefined };

/** One party: whether the mail arrived, and what it answered. */
export const InvitationRow = ({ name, invitation }: RowProps) => {
  const text = useText('meetingDesk');
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      <Table.DataCell>
        {invitation ? <MailStatus invitationId={invitation.invitationId} /> : text.notInvited}
      </Table.DataCell>
      <Table.DataCell>{invitation && <Answer invitation={invitation} />}</Table.DataCell>
    </Table.Row>
  );
};

/** The rows under their headings. */
export const InvitationTable = ({ label, children }: { label: string; children: ReactNode }) => {
  const text = useText('meetingDesk');
  return (
    <Wide label={label}>
      <Table size="small">
        <Columns names={[text.party, text.mail, text.answer]} />
        <Table.Body>{children}</Table.Body>
      </Table>
    </Wide>
  );
};
