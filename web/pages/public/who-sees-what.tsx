import { List, Table } from '@navikt/ds-react';
import { accessOf, type Field, fields, readerKinds } from '../../../shared/visibility/table.ts';
import { useText } from '../../language/use-text.ts';
import { PageHeading } from '../../layout/page-heading.tsx';
import { Section } from '../../layout/section.tsx';
import { Wide } from '../../layout/wide.tsx';

const subjectOf = (field: Field): string => field.split('.')[0]!;

type GroupProps = { title: string; of: readonly Field[] };

/** The fields of one subject; only the readers who read any of them have a column. */
const Group = ({ title, of }: GroupProps) => {
  const text = useText('visibility');
  const readers = readerKinds.filter((kind) => of.some((field) => accessOf(field, kind) !== 'never'));
  return (
    <Section title={title}>
      <Wide label={title}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{text.field}</Table.HeaderCell>
              {readers.map((kind) => (
                <Table.HeaderCell key={kind} scope="col">
                  {text.readers[kind]}
                </Table.HeaderCell>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {of.map((field) => (
              <Table.Row key={field}>
                <Table.HeaderCell scope="row">{text.fields[field]}</Table.HeaderCell>
                {readers.map((kind) => (
                  <Table.DataCell key={kind}>{text.access[accessOf(field, kind)]}</Table.DataCell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Wide>
    </Section>
  );
};

/** The table that the answers of the service ask, as it is. */
export const Page = () => {
  const text = useText('visibility');
  return (
    <div className="stack-wide">
      <PageHeading title={text.title} lead={text.lead} />
      <List className="narrow">
        {text.notes.map((note) => (
          <List.Item key={note}>{note}</List.Item>
        ))}
      </List>
      {[...Map.groupBy(fields, subjectOf)].map(([subject, of]) => (
        <Group key={subject} title={text.groups[subject] ?? subject} of={of} />
      ))}
    </div>
  );
};
