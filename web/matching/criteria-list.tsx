import { BodyShort, List, Table } from '@navikt/ds-react';
import { criteria, exclusions, type Side } from '../../shared/matching/criteria.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Wide } from '../layout/wide.tsx';

type Words = Record<string, { name: string; help: string }>;

/** The criteria and exclusions of a side, straight from the table that the engine scores by. */
export const CriteriaList = ({ side, label }: { side: Side; label: string }) => {
  const text = useText('matching');
  const how = useText('how');
  const { percent } = useFormats();
  const words: Words = text.criteria[side];
  const reasons: Record<string, string> = text.exclusions[side];
  return (
    <>
      <Wide label={label}>
        <Table size="small">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell scope="col">{text.criterion}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{how.meaning}</Table.HeaderCell>
              <Table.HeaderCell scope="col" align="right">
                {text.weight}
              </Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {criteria[side].map(({ name, weight }) => (
              <Table.Row key={name}>
                <Table.HeaderCell scope="row">{words[name]?.name}</Table.HeaderCell>
                <Table.DataCell>{words[name]?.help}</Table.DataCell>
                <Table.DataCell align="right">{percent(weight)}</Table.DataCell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </Wide>
      <div>
        <BodyShort weight="semibold">{how.exclusions}</BodyShort>
        <List size="small">
          {exclusions[side].map((rule) => (
            <List.Item key={rule}>{reasons[rule]}</List.Item>
          ))}
        </List>
      </div>
    </>
  );
};
