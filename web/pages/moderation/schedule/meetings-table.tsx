import { Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { MeetingView } from '../../../../shared/meeting/view.ts';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { useText } from '../../../language/use-text.ts';
import { Columns } from '../../../layout/columns.tsx';
import { Section } from '../../../layout/section.tsx';
import { Wide } from '../../../layout/wide.tsx';
import { MeetingTag } from '../../../meeting/meeting-tag.tsx';
import { Empty } from '../../../state/empty.tsx';
import { useNameOf, usePlaceWords } from './use-words.ts';

const Row = ({ meeting, content }: { meeting: MeetingView; content: RoundContent }) => {
  const nameOf = useNameOf();
  const { timeOf, roomOf } = usePlaceWords(content);
  const { meetingId, time, roomId, state } = meeting;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/moderation/meetings/${meetingId}`}>
          {nameOf(meeting)}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell className="board-when">{time && timeOf(time.start)}</Table.DataCell>
      <Table.DataCell>{roomId && roomOf(roomId)}</Table.DataCell>
      <Table.DataCell>
        <MeetingTag size="small" state={state} />
      </Table.DataCell>
    </Table.Row>
  );
};

/** Every meeting in a row of its own, also those that have ended or have no place; each with the way to its page. */
export const MeetingsTable = ({
  meetings,
  content,
}: {
  meetings: readonly MeetingView[];
  content: RoundContent;
}) => {
  const text = useText('schedule');
  if (meetings.length === 0) return <Empty title={text.noMeetings}>{text.noMeetingsHelp}</Empty>;
  return (
    <Section title={text.tableTitle}>
      <Wide label={text.tableTitle}>
        <Table size="small">
          <Columns names={[text.who, text.time, text.room, text.state]} />
          <Table.Body>
            {meetings.map((meeting) => (
              <Row key={meeting.meetingId} meeting={meeting} content={content} />
            ))}
          </Table.Body>
        </Table>
      </Wide>
    </Section>
  );
};
