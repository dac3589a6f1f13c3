import { Table } from '@navikt/ds-react';
import type { CriterionRow } from '../../shared/matching/answer.ts';
import type { Side } from '../../shared/matching/criteria.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Wide } from '../layout/wide.tsx';

type Words = Record<string, { name: string; help: string }>;

/** Criterion by criterion how a fit came about: the parts add up to the whole. */
export const CriteriaTable = ({ side, criteria }: { side: Side; criteria: readonly CriterionRow[] }) => {
  const text = useText('matching');
  const { percent } = useFormats();
  const words: Words = text.criteria[side];
  const fit = criteria.reduce((sum, { weight, value }) => sum + weight * value, 0);
  return (
    <Wide label={text.criteriaCaption}>
      <Table size="small">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell scope="col">{text.criterion}</Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {text.weight}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {text.value}
            </Table.HeaderCell>
            <Table.HeaderCell scope="col" align="right">
              {text.contribution}
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {criteria.map(({ name, weight, value }) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope="row">
                {words[name]?.name ?? name}
                <Meter value={value} />
              </Table.HeaderCell>
              <Table.DataCell align="right">{percent(weight)}</Table.DataCell>
              <Table.DataCell align="right">{percent(value)}</Table.DataCell>
              <Table.DataCell align="right">{percent(weight * value)}</Table.DataCell>
            </Table.Row>
          ))}
          <Table.Row>
            <Table.HeaderCell scope="row" colSpan={3}>
              {text.sum}
            </Table.HeaderCell>
            <Table.DataCell align="right">
              <strong>{percent(fit)}</strong>
            </Table.DataCell>
          </Table.Row>
        </Table.Body>
      </Table>
    </Wide>
  );
};

/** A bar beside the figure that says the same, so it is drawn for the eye only. */
const Meter = ({ value }: { value: number }) => (
  <svg className="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
    <rect className="meter-all" width="100" height="4" />
    <rect className="meter-part" width={100 * value} height="4" />
  </svg>
);
