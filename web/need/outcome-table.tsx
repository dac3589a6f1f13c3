import { Table } from '@navikt/ds-react';
import type { NeedTerms, Outcome } from '../../shared/matching/terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Columns } from '../layout/columns.tsx';
import { Wide } from '../layout/wide.tsx';

const PaymentWords = ({ payment }: Pick<Outcome, 'payment'>) => {
  const text = useText('needs');
  const { kroner, percent } = useFormats();
  if (payment.perPerson !== undefined) return text.perPerson(kroner(payment.perPerson));
  return (
    <ul className="plain-list">
      {payment.scale.map(({ share, amount }) => (
        <li key={share}>{text.step(percent(share), kroner(amount))}</li>
      ))}
    </ul>
  );
};

/** The results that are paid for, in the order in which they are measured. */
export const OutcomeTable = ({ terms }: { terms: NeedTerms }) => {
  const text = useText('needs');
  const { metrics } = useText('matching');
  const { number, percent } = useFormats();
  const outcomes = terms.outcomes.toSorted((a, b) => a.month - b.month);
  return (
    <Wide label={text.outcomesTitle}>
      <Table>
        <Columns names={[text.outcome, text.when, text.expected, text.payment]} />
        <Table.Body>
          {outcomes.map(({ metric, month, expectedShare, payment }, index) => (
            <Table.Row key={`${metric}-${month}`}>
              <Table.HeaderCell scope="row">{metrics[metric] ?? metric}</Table.HeaderCell>
              <Table.DataCell>{text.month(number(month))}</Table.DataCell>
              <Table.DataCell>
                {(index === 0 ? text.expectedFirst : text.expectedNext)(percent(expectedShare))}
              </Table.DataCell>
              <Table.DataCell>
                <PaymentWords payment={payment} />
              </Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
};
