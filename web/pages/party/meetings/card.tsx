import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { MyMeeting } from '../../../../shared/meeting/my-routes.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { hoursOf } from '../../../meeting/hours.ts';
import { MeetingTag } from '../../../meeting/meeting-tag.tsx';
import { useOwnProfileId } from '../../../session/use-own-profile-id.ts';

/** The invitation is where one answers; until there is one, the meeting itself. */
const placeOf = ({ meeting, invitation }: MyMeeting): string =>
  invitation
    ? `/invitations/${encodeURIComponent(invitation.invitation.invitationId)}`
    : `/meetings/${encodeURIComponent(meeting.meetingId)}`;

/** A meeting in a list: when, what, with whom, and how far it has come. */
export const MeetingCard = ({ mine }: { mine: MyMeeting }) => {
  const { list: text, types } = useText('meetings');
  const { weekday, list } = useFormats();
  const own = useOwnProfileId();
  const { title, type, time, state, seats } = mine.meeting;
  const hours = time && hoursOf(time);
  const others = seats.filter(({ profileId }) => profileId !== own).map(({ name }) => name);
  return (
    <LinkCard className="narrow">
      <LinkCard.Title as="h3">
        <LinkCard.Anchor asChild>
          <Link to={placeOf(mine)}>
            {hours ? text.on(weekday(hours.day), hours.from, hours.to) : text.noTime}
          </Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Description>
        {title}
        {others.length > 0 && <span className="block small">{text.with(list(others))}</span>}
      </LinkCard.Description>
      <LinkCard.Footer>
        <MeetingTag size="small" state={state} />
        <Tag size="small" variant="outline" data-color="neutral">
          {types[type]}
        </Tag>
      </LinkCard.Footer>
    </LinkCard>
  );
};
