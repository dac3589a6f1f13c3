import { Link as AkselLink } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { MyMeeting } from '../../../../shared/meeting/my-routes.ts';
import { useMyMeetings } from '../../../hooks/meetings.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Section } from '../../../layout/section.tsx';
import { groupMeetings } from '../../../meeting/groups.ts';
import { Empty } from '../../../state/empty.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { MeetingCard } from './card.tsx';

const Group = ({ title, meetings }: { title: string; meetings: readonly MyMeeting[] }) => {
  if (meetings.length === 0) return null;
  return (
    <Section title={title}>
      {meetings.map((mine) => (
        <MeetingCard key={mine.meeting.meetingId} mine={mine} />
      ))}
    </Section>
  );
};

const Groups = ({ meetings }: { meetings: readonly MyMeeting[] }) => {
  const { list: text } = useText('meetings');
  const groups = groupMeetings(meetings, new Date().toISOString());
  return (
    <>
      <Group title={text.waitingTitle} meetings={groups.waiting} />
      <Group title={text.comingTitle} meetings={groups.coming} />
      <Group title={text.pastTitle} meetings={groups.past.toReversed()} />
    </>
  );
};

export const Page = () => {
  const { list: text } = useText('meetings');
  return (
    <div className="stack-wide">
      <div className="stack">
        <PageHeading title={text.title} lead={text.lead} />
        <div className="row">
          <AkselLink as={Link} to="/rounds">
            {text.toRounds}
          </AkselLink>
          <AkselLink as={Link} to="/invitations">
            {text.toInvitations}
          </AkselLink>
        </div>
      </div>
      <Loaded query={useMyMeetings()}>
        {({ body: { items } }) =>
          items.length === 0 ? <Empty title={text.noneTitle}>{text.none}</Empty> : <Groups meetings={items} />
        }
      </Loaded>
    </div>
  );
};
