import { BodyLong, Table } from '@navikt/ds-react';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import type { ItemOf } from '../../../api/use-list.ts';
import { useConsortiumInvitations } from '../../../hooks/consortium-decisions.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Wide } from '../../../layout/wide.tsx';
import { Loaded } from '../../../state/loaded.tsx';

type Invited = ItemOf<'listConsortiumInvitations'>['invitation'];

const Row = ({ invitation, name }: { invitation: Invited; name: string }) => {
  const text = useText('decision');
  const noTimeFits = invitation.state === 'declined' && invitation.noTimeFits;
  const reason = 'reason' in invitation ? invitation.reason : undefined;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
      <Table.DataCell>{text.mails[invitation.mail] ?? invitation.mail}</Table.DataCell>
      <Table.DataCell>
        {noTimeFits ? text.noTimeFits : (text.answers[invitation.state] ?? invitation.state)}
        {reason && <div className="small">«{reason}»</div>}
      </Table.DataCell>
    </Table.Row>
  );
};

/** Who has been invited to the meeting, whether the mail arrived, and what they answered. */
export const Invitations = ({ consortium: { consortiumId, parties } }: { consortium: ConsortiumView }) => {
  const text = useText('decision');
  const query = useConsortiumInvitations(consortiumId);
  const nameOf = (id: string) => parties.find(({ profileId }) => profileId === id)?.name ?? id;
  return (
    <Section title={text.invitationsTitle}>
      <Loaded query={query}>
        {(items) =>
          items.length === 0 ? (
            <BodyLong>{text.noInvitations}</BodyLong>
          ) : (
            <Wide label={text.invitationsTitle}>
              <Table size="small">
                <Table.Header>
                  <Table.Row>
                    {[text.party, text.mail, text.answer].map((heading) => (
                      <Table.HeaderCell key={heading} scope="col">
                        {heading}
                      </Table.HeaderCell>
                    ))}
                  </Table.Row>
                </Table.Header>
                <Table.Body>
                  {items.map(({ invitation }) => (
                    <Row
                      key={invitation.invitationId}
                      invitation={invitation}
                      name={nameOf(invitation.profileId)}
                    />
                  ))}
                </Table.Body>
              </Table>
            </Wide>
          )
        }
      </Loaded>
    </Section>
  );
};
