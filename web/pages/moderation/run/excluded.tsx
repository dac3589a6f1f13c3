import { BodyLong, BodyShort, Table } from '@navikt/ds-react';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { useExclusions } from '../../../hooks/runs.ts';
import { useTerms } from '../../../hooks/use-terms.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Columns } from '../../../layout/columns.tsx';
import { Wide } from '../../../layout/wide.tsx';
import { Empty } from '../../../state/empty.tsx';
import { Loaded } from '../../../state/loaded.tsx';

type Row = NonNullable<ReturnType<typeof useExclusions>['data']>['body']['items'][number];

const sideOf = ({ partyId, element }: Row) =>
  element !== undefined ? 'offer' : partyId.startsWith('investor-') ? 'investor' : 'employer';

const List = ({ rows }: { rows: readonly Row[] }) => {
  const { excluded: text } = useText('run');
  const { exclusions } = useText('matching');
  const { nameOf } = useTerms();
  const why = (row: Row) => (exclusions[sideOf(row)] as Record<string, string>)[row.rule] ?? row.rule;
  return (
    <Wide label={text.lead}>
      <Table size="small">
        <Columns names={[text.party, text.element, text.rule]} />
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={`${row.partyId}/${row.element}`}>
              <Table.HeaderCell scope="row">{row.name}</Table.HeaderCell>
              <Table.DataCell>{row.element && nameOf('elements', row.element)}</Table.DataCell>
              <Table.DataCell>{why(row)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
};

/** Who was left out of the run, and by which rule. */
export const Excluded = ({ run }: { run: ReadyRun }) => {
  const { excluded: text } = useText('run');
  const { number } = useFormats();
  const query = useExclusions(run.runId);
  return (
    <>
      <BodyLong className="narrow">{text.lead}</BodyLong>
      <Loaded query={query}>
        {({ body: { items } }) =>
          items.length === 0 ? (
            <Empty title={text.none} />
          ) : (
            <>
              <BodyShort>{text.count(number(items.length))}</BodyShort>
              <List rows={items} />
            </>
          )
        }
      </Loaded>
    </>
  );
};
