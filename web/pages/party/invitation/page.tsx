import { Link as AkselLink, Tag } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import type { Invitation } from '../../../../shared/invitation/invitation.ts';
import { useInvitation } from '../../../hooks/invitations.ts';
import { useMeeting } from '../../../hooks/meetings.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { MeetingFacts } from '../../../meeting/meeting-facts.tsx';
import { Seats } from '../../../meeting/seats.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { stateColours } from '../state-colours.ts';
import { AnswerForm } from './answer.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { StandIn } from './stand-in.tsx';

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

/** Who else sits at the table. */
const Table = ({ meetingId }: { meetingId: string }) => {
  const meeting = useMeeting(meetingId).data?.body;
  return meeting ? <Seats {...meeting} /> : null;
};

export const Page = () => {
  const { invitationId = '' } = useParams();
  const { invitation: text } = useText('party');
  const invitation = useInvitation(invitationId);
  return (
    <Loaded query={invitation} title={text.title}>
      {({ body: { invitation: shown, actions }, version }) => (
        <article className="stack-wide">
          <PageHeading title={shown.title || text.title} lead={text.leads[shown.type]} />
          <MeetingFacts
            meeting={shown.meeting}
            more={[
              [text.state, <Given key="state" invitation={shown} />],
              [text.your, shown.state === 'declined' ? shown.reason : undefined],
              [text.who, <Table key="who" meetingId={shown.meetingId} />],
            ]}
          />
          {(shown.state === 'invited' || shown.state === 'accepted') && (
            <CalendarFile invitationId={invitationId} day={shown.meeting.start.slice(0, 10)} />
          )}
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
          {actions.includes('stand-in') && <StandIn invitation={shown} version={version} />}
        </article>
      )}
    </Loaded>
  );
};
