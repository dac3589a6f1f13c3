import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import { useInvitations } from '../../hooks/invitations.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { ListPage } from '../../state/list-page.tsx';
import { stateColours } from './state-colours.ts';

const InvitationCard = ({ invitation }: { invitation: Invitation }) => {
  const { invitations: text, invitation: words } = useText('party');
  const { weekday, day } = useFormats();
  const { invitationId, meeting, state, title } = invitation;
  return (
    <LinkCard className="narrow">
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={`/invitations/${encodeURIComponent(invitationId)}`}>
            {text.meetingOn(weekday(meeting.start.slice(0, 10)))}
          </Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>{title}</LinkCard.Description>
      <LinkCard.Footer>
        <Tag size="small" variant="moderate" data-color={stateColours[state]}>
          {text.states[state]}
        </Tag>
        {state === 'invited' && (
          <Tag size="small" variant="outline" data-color="neutral">
            {words.deadline}: {text.answerBy(day(meeting.answerBy))}
          </Tag>
        )}
      </LinkCard.Footer>
    </LinkCard>
  );
};

export const Page = () => (
  <ListPage words={useText('party').invitations} list={useInvitations()} className="stack">
    {({ invitation }) => <InvitationCard key={invitation.invitationId} invitation={invitation} />}
  </ListPage>
);
