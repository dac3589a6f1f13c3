import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { useMeeting } from '../../../hooks/meetings.ts';
import { useRoundToModerate } from '../../../hooks/rounds-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Section } from '../../../layout/section.tsx';
import { MeetingFacts } from '../../../meeting/meeting-facts.tsx';
import { MeetingTag } from '../../../meeting/meeting-tag.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { MoveForm } from '../schedule/move-form.tsx';
import { useNameOf, usePlaceWords } from '../schedule/use-words.ts';
import { CancelMeeting } from './cancel.tsx';
import { MoveAnywhere, MoveInRound } from './move.tsx';
import { MeetingPresence } from './presence.tsx';
import { SeatTable } from './seats.tsx';

type Props = { meeting: MeetingView; reload: () => unknown };

const Heading = ({ meeting }: { meeting: MeetingView }) => {
  const text = useText('meetingDesk');
  const { types } = useText('meetings');
  const nameOf = useNameOf();
  const { type, state, roundId, consortiumId, reason, title } = meeting;
  return (
    <div className="stack">
      <PageHeading title={type === 'consortium' ? title : nameOf(meeting)} lead={types[type]} />
      <div className="row">
        <MeetingTag state={state} />
        {roundId && (
          <Link as={RouterLink} to={`/moderation/rounds/${roundId}/schedule`}>
            {text.toSchedule}
          </Link>
        )}
        {consortiumId && (
          <Link as={RouterLink} to={`/consortia/${consortiumId}`}>
            {text.toConsortium}
          </Link>
        )}
      </div>
      {reason && <BodyLong>{text.cancelledBecause(reason)}</BodyLong>}
    </div>
  );
};

const Objections = ({ meeting: { objections = [], seats } }: { meeting: MeetingView }) => {
  const text = useText('meetingDesk');
  if (objections.length === 0) return null;
  return (
    <Section title={text.objectionsTitle}>
      {objections.map(({ profileId, reason }) => (
        <BodyLong key={profileId}>
          {seats.find((seat) => seat.profileId === profileId)?.name}: «{reason}»
        </BodyLong>
      ))}
    </Section>
  );
};

const When = ({ meeting: { time, roomId }, content }: { meeting: MeetingView; content?: RoundContent }) => {
  const text = useText('meetingDesk');
  const { roomOf } = usePlaceWords({ rooms: content?.rooms ?? [] });
  if (!time) return <BodyLong>{text.notPlaced}</BodyLong>;
  return <MeetingFacts meeting={time} more={[[text.room, roomId && roomOf(roomId)]]} />;
};

const Move = ({ meeting, content, reload }: Props & { content?: RoundContent }) => {
  const { actions, time } = meeting;
  if (content && actions.includes('place'))
    return <MoveForm content={content} meetings={[meeting]} only={meeting} reload={reload} />;
  if (!time || !actions.includes('move')) return null;
  const shown = { meeting: { ...meeting, time }, reload };
  return content && meeting.roomId ? (
    <MoveInRound {...shown} content={content} />
  ) : (
    <MoveAnywhere {...shown} />
  );
};

const Parts = ({ meeting, content, reload }: Props & { content?: RoundContent }) => (
  <>
    <When meeting={meeting} {...(content ? { content } : {})} />
    <Objections meeting={meeting} />
    {meeting.actions.includes('record-presence') && <MeetingPresence meeting={meeting} reload={reload} />}
    <SeatTable meeting={meeting} />
    <Move meeting={meeting} reload={reload} {...(content ? { content } : {})} />
    <CancelMeeting meeting={meeting} reload={reload} />
  </>
);

/** A meeting of a round, with the times and rooms that the round has. */
const InRound = ({ meeting, reload, roundId }: Props & { roundId: string }) => (
  <Loaded query={useRoundToModerate(roundId)}>
    {({ body }) => <Parts meeting={meeting} reload={reload} content={body.round.content} />}
  </Loaded>
);

export const Page = () => {
  const titles = useText('pages');
  const { meetingId = '' } = useParams();
  const query = useMeeting(meetingId);
  const reload = query.refetch;
  return (
    <Loaded query={query} title={titles.meeting}>
      {({ body: meeting }) => (
        <div className="stack-wide">
          <Heading meeting={meeting} />
          {meeting.roundId ? (
            <InRound meeting={meeting} reload={reload} roundId={meeting.roundId} />
          ) : (
            <Parts meeting={meeting} reload={reload} />
          )}
        </div>
      )}
    </Loaded>
  );
};
