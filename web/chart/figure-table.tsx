import { Table } from '@navikt/ds-react';
import { Wide } from '../layout/wide.tsx';

type Props = {
  label: string;
  headings: readonly string[];
  /** The first cell of a row names it. */
  rows: readonly (readonly string[])[];
};

/** Figures in rows and columns; all but the first column are numbers. */
export const FigureTable = ({ label, headings, rows }: Props) => (
  <Wide label={label}>
    <Table size="small">
      <Table.Header>
        <Table.Row>
          {headings.map((heading, column) => (
            <Table.HeaderCell key={heading} scope="col" align={column === 0 ? 'left' : 'right'}>
              {heading}
            </Table.HeaderCell>
          ))}
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {rows.map(([name, ...cells]) => (
          <Table.Row key={name}>
            <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
            {cells.map((cell, column) => (
              <Table.DataCell key={headings[column + 1]} align="right">
                {cell}
              </Table.DataCell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  </Wide>
);
