import { Table } from '@navikt/ds-react';

/** The head of a table: what each column holds. No two columns have the same name. */
export const Columns = ({ names }: { names: readonly string[] }) => (
  <Table.Header>
    <Table.Row>
      {names.map((name) => (
        <Table.HeaderCell key={name} scope="col">
          {name}
        </Table.HeaderCell>
      ))}
    </Table.Row>
  </Table.Header>
);
