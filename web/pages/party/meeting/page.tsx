import { Link as AkselLink } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import { useMeeting } from '../../../hooks/meetings.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { useOwnProfileId } from '../../../session/use-own-profile-id.ts';
import { Loaded } from '../../../state/loaded.tsx';
import { WholeMeeting } from './facts.tsx';
import { Objection } from './objection.tsx';

/** From when there is an invitation, it is where the party answers. */
const isInvited = ({ state }: MeetingView): boolean => state !== 'requested' && state !== 'proposed';

const Links = ({ meeting }: { meeting: MeetingView }) => {
  const { meeting: text } = useText('meetings');
  const own = useOwnProfileId();
  return (
    <div className="row">
      {own && isInvited(meeting) && (
        <AkselLink as={Link} to={`/invitations/${encodeURIComponent(`${meeting.meetingId}.${own}`)}`}>
          {text.toInvitation}
        </AkselLink>
      )}
      {meeting.roundId && (
        <AkselLink as={Link} to={`/rounds/${meeting.roundId}`}>
          {text.round}
        </AkselLink>
      )}
    </div>
  );
};

export const Page = () => {
  const { meetingId = '' } = useParams();
  const { meeting: text } = useText('meetings');
  return (
    <Loaded query={useMeeting(meetingId)} title={text.title}>
      {({ body, version }) => (
        <article className="stack-wide">
          <div className="stack">
            <PageHeading title={body.title} />
            <Links meeting={body} />
          </div>
          <WholeMeeting meeting={body} />
          <Objection meeting={body} version={version} />
        </article>
      )}
    </Loaded>
  );
};
