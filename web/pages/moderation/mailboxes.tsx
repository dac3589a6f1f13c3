import { Link, Table } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import { useStoppedMailboxes } from '../../hooks/meetings-to-moderate.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const List = ({ items }: { items: readonly { personId: string; name: string; since: string }[] }) => {
  const { mailboxes: text } = useText('meetingDesk');
  const { dateTime } = useFormats();
  return (
    <Wide label={text.title}>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{text.person}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{text.since}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {items.map(({ personId, name, since }) => (
            <Table.Row key={personId}>
              <Table.HeaderCell scope="row">
                <Link as={RouterLink} to={`/moderation/people/${encodeURIComponent(personId)}`}>
                  {name}
                </Link>
              </Table.HeaderCell>
              <Table.DataCell>{dateTime(since)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
};

export const Page = () => {
  const { mailboxes: text } = useText('meetingDesk');
  const stopped = useStoppedMailboxes();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={stopped}>
        {(items) => (
          <>
            {items.length === 0 ? <Empty title={text.none}>{text.noneHelp}</Empty> : <List items={items} />}
            <More list={stopped} />
          </>
        )}
      </Loaded>
    </div>
  );
};
