import { Link as AkselLink, Tag } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import { useInvitation } from '../../hooks/invitations.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { MeetingFacts } from '../../meeting/meeting-facts.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { AnswerForm } from './answer.tsx';
import { stateColours } from './state-colours.ts';

/** What has been answered so far. */
const Given = ({ invitation }: { invitation: Invitation }) => {
  const { invitations: text } = useText('party');
  const { state } = invitation;
  const words = state === 'declined' && invitation.noTimeFits ? text.noTimeFits : text.states[state];
  return (
    <Tag variant="moderate" data-color={stateColours[state]}>
      {words}
    </Tag>
  );
};

export const Page = () => {
  const { invitationId = '' } = useParams();
  const { invitation: text } = useText('party');
  const invitation = useInvitation(invitationId);
  return (
    <Loaded query={invitation} title={text.title}>
      {({ body: { invitation: shown, actions }, version }) => (
        <article className="stack-wide">
          <PageHeading title={shown.title || text.title} lead={text.lead} />
          <MeetingFacts
            meeting={shown.meeting}
            more={[
              [text.state, <Given key="state" invitation={shown} />],
              [text.your, shown.state === 'declined' ? shown.reason : undefined],
            ]}
          />
          {shown.consortiumId && (
            <AkselLink
              as={Link}
              className="start"
              to={`/consortia/${encodeURIComponent(shown.consortiumId)}`}
            >
              {text.toConsortium}
            </AkselLink>
          )}
          <AnswerForm invitation={shown} actions={actions} version={version} />
        </article>
      )}
    </Loaded>
  );
};
