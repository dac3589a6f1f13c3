import { Link, Select, Table } from '@navikt/ds-react';
import { Link as RouterLink, useSearchParams } from 'react-router';
import type { ItemOf } from '../../api/use-list.ts';
import { type LogFilter, useLog } from '../../hooks/moderation.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Columns } from '../../layout/columns.tsx';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';
import { DownloadLog } from './download-log.tsx';
import { monthsBack } from './months.ts';
import { useRecordWords } from './record-words.ts';

type Entry = ItemOf<'listAudit'>;

const Row = ({ entry }: { entry: Entry }) => {
  const { log: text } = useText('moderation');
  const { actions } = useText('log');
  const { dateTime } = useFormats();
  const { nameOf, change } = useRecordWords();
  const { at, by, byName, action, record, from, to, reason } = entry;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{dateTime(at)}</Table.HeaderCell>
      <Table.DataCell>{by === 'system' ? text.system : (byName ?? by)}</Table.DataCell>
      <Table.DataCell>
        {actions[action] ?? action}
        {reason && <div className="small">«{reason}»</div>}
      </Table.DataCell>
      <Table.DataCell>
        <Link as={RouterLink} to={`?record=${encodeURIComponent(record)}`} className="break">
          {nameOf(record)}
        </Link>
      </Table.DataCell>
      <Table.DataCell>{change({ from, to })}</Table.DataCell>
    </Table.Row>
  );
};

const List = ({ filter }: { filter: LogFilter }) => {
  const { log: text } = useText('moderation');
  const log = useLog(filter);
  return (
    <Loaded query={log}>
      {(entries) =>
        entries.length === 0 ? (
          <Empty title={text.none} />
        ) : (
          <>
            <DownloadLog filter={filter} />
            <Wide label={text.title}>
              <Table size="small">
                <Columns names={[text.at, text.by, text.action, text.what, text.change]} />
                <Table.Body>
                  {entries.map((entry) => (
                    <Row key={`${entry.at}/${entry.action}/${entry.record}`} entry={entry} />
                  ))}
                </Table.Body>
              </Table>
            </Wide>
            <More list={log} />
          </>
        )
      }
    </Loaded>
  );
};

const MonthChoice = ({ month, choose }: { month: string; choose: (month: string) => void }) => {
  const { log: text } = useText('moderation');
  const { month: write } = useRecordWords();
  return (
    <Select
      className="start"
      label={text.month}
      value={month}
      onChange={({ target }) => choose(target.value)}
    >
      {monthsBack(new Date(), 24).map((one) => (
        <option key={one} value={one}>
          {write(one)}
        </option>
      ))}
    </Select>
  );
};

export const Page = () => {
  const { log: text } = useText('moderation');
  const { nameOf } = useRecordWords();
  const [search, setSearch] = useSearchParams();
  const record = search.get('record') ?? undefined;
  const month = search.get('month') ?? monthsBack(new Date(), 1)[0]!;
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      {record === undefined ? (
        <MonthChoice month={month} choose={(chosen) => setSearch({ month: chosen })} />
      ) : (
        <div className="row">
          <strong className="break">{text.oneRecord(nameOf(record))}</strong>
          <Link as={RouterLink} to="/moderation/log">
            {text.showAll}
          </Link>
        </div>
      )}
      <List filter={record === undefined ? { month } : { record }} />
    </div>
  );
};
