import { Button, Table } from '@navikt/ds-react';
import type { NamedConflict } from '../../../shared/conflict/conflict.ts';
import type { Write } from '../../api/use-write.ts';
import { useConflicts, useRemoveConflict } from '../../hooks/moderation.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';
import { ProblemMessage } from '../../state/problem-message.tsx';
import { AddConflict } from './add-conflict.tsx';

/** What both are called; whoever has no profile any more, by the id. */
const namesOf = ({ one, other, names }: NamedConflict) => [names.one ?? one, names.other ?? other] as const;

const Row = ({ conflict, remove }: { conflict: NamedConflict; remove: Write<'removeConflict'> }) => {
  const { conflicts: text } = useText('moderation');
  const { date } = useFormats();
  const { conflictId, reason, at } = conflict;
  const [one, other] = namesOf(conflict);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">{one}</Table.HeaderCell>
      <Table.DataCell>{other}</Table.DataCell>
      <Table.DataCell>{reason}</Table.DataCell>
      <Table.DataCell>{date(at)}</Table.DataCell>
      <Table.DataCell>
        <Button
          size="small"
          variant="tertiary"
          aria-label={text.removeOne(one, other)}
          loading={remove.isPending && remove.variables.params.conflictId === conflictId}
          onClick={() => remove.mutate({ params: { conflictId } })}
        >
          {text.remove}
        </Button>
      </Table.DataCell>
    </Table.Row>
  );
};

const List = ({ conflicts }: { conflicts: readonly NamedConflict[] }) => {
  const { conflicts: text } = useText('moderation');
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
            {conflicts.map((conflict) => (
              <Row key={conflict.conflictId} conflict={conflict} remove={remove} />
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
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <Loaded query={conflicts}>
        {(items) => (
          <>
            {items.length === 0 ? <Empty title={text.none} /> : <List conflicts={items} />}
            <More list={conflicts} />
          </>
        )}
      </Loaded>
      <AddConflict />
    </div>
  );
};
