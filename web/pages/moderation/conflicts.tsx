import { Button, Table } from '@navikt/ds-react';
import type { Conflict } from '../../../shared/conflict/conflict.ts';
import { useConflicts, useRemoveConflict } from '../../hooks/moderation.ts';
import { usePartyNames } from '../../hooks/party-names.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';
import { ProblemMessage } from '../../state/problem-message.tsx';
import { AddConflict } from './add-conflict.tsx';

type Props = { conflicts: readonly Conflict[]; nameOf: (id: string) => string };

const List = ({ conflicts, nameOf }: Props) => {
  const { conflicts: text } = useText('moderation');
  const { date } = useFormats();
  const remove = useRemoveConflict();
  return (
    <>
      {remove.error && <ProblemMessage error={remove.error} />}
      <Wide label={text.title}>
        <Table>
          <Table.Header>
            <Table.Row>
              {[text.one, text.other, text.reason, text.by].map((heading) => (
                <Table.HeaderCell key={heading} scope="col">
                  {heading}
                </Table.HeaderCell>
              ))}
              <Table.DataCell />
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {conflicts.map(({ conflictId, one, other, reason, at }) => (
              <Table.Row key={conflictId}>
                <Table.HeaderCell scope="row">{nameOf(one)}</Table.HeaderCell>
                <Table.DataCell>{nameOf(other)}</Table.DataCell>
                <Table.DataCell>{reason}</Table.DataCell>
                <Table.DataCell>{date(at)}</Table.DataCell>
                <Table.DataCell>
                  <Button
                    size="small"
                    variant="tertiary"
                    aria-label={text.removeOne(nameOf(one), nameOf(other))}
                    loading={remove.isPending && remove.variables.params.conflictId === conflictId}
                    onClick={() => remove.mutate({ params: { conflictId } })}
                  >
                    {text.remove}
                  </Button>
                </Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Wide>
    </>
  );
};

export const Page = () => {
  const { conflicts: text } = useText('moderation');
  const conflicts = useConflicts();
  const parties = usePartyNames();
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={conflicts}>
        {(items) => (
          <>
            {items.length === 0 ? (
              <Empty title={text.none} />
            ) : (
              <List conflicts={items} nameOf={parties.nameOf} />
            )}
            <More list={conflicts} />
          </>
        )}
      </Loaded>
      <AddConflict parties={parties.list} />
    </div>
  );
};
