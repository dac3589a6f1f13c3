import { BodyLong, Link } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { useNameOf, usePlaceWords } from './use-words.ts';

type Props = { meetings: readonly MeetingView[]; content: RoundContent };

/** Who has said that a provisional time does not do, and why. */
export const Objections = ({ meetings, content }: Props) => {
  const text = useText('schedule');
  const nameOf = useNameOf();
  const { timeOf } = usePlaceWords(content);
  const found = meetings.flatMap((meeting) =>
    (meeting.objections ?? []).map((objection) => ({ meeting, objection })),
  );
  if (found.length === 0) return null;
  return (
    <Section title={text.objectionsTitle} lead={text.objectionsLead}>
      <ul className="plain-list lines">
        {found.map(({ meeting, objection: { profileId, reason } }) => (
          <li key={`${meeting.meetingId}.${profileId}`}>
            <Link as={RouterLink} to={`/moderation/meetings/${meeting.meetingId}`}>
              {nameOf(meeting)}
            </Link>
            {meeting.time && `, ${timeOf(meeting.time.start)}`}
            <BodyLong>«{reason}»</BodyLong>
          </li>
        ))}
      </ul>
    </Section>
  );
};
