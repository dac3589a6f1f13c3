import { Table } from '@navikt/ds-react';
import type { Proposal } from '../../../../shared/consortium/replacement.ts';
import type { ConsortiumView, FiguresView } from '../../../../shared/consortium/view.ts';
import { usePoints } from '../../../consortium/use-points.ts';
import { useTerms } from '../../../hooks/use-terms.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Columns } from '../../../layout/columns.tsx';
import { Wide } from '../../../layout/wide.tsx';
import { entryChanges } from './entry-changes.ts';

type Row = { what: string; before: string; after: string };
type Props = { consortium: ConsortiumView; proposal: Proposal };

/** The consortium's figures now, and as they would be. */
const useFigureChanges = ({ consortium, proposal }: Props): Row[] => {
  const text = useText('replacement');
  const { kroner, percent, number } = useFormats();
  const points = usePoints();
  const row = (what: string, wordsOf: (figures: FiguresView) => string): Row => ({
    what,
    before: wordsOf(consortium.figures),
    after: wordsOf(proposal.figures),
  });
  return [
    row(text.points, ({ value = 0 }) => points(value)),
    row(text.raised, ({ raised = 0 }) => kroner(raised)),
    row(text.expectedReturn, ({ expectedReturn }) => percent(expectedReturn)),
    row(text.lossProbability, ({ lossProbability }) => percent(lossProbability)),
    row(text.positions, ({ positions }) => number(positions)),
    row(text.gaps, ({ gaps }) => (gaps === 0 ? text.noGaps : number(gaps))),
  ];
};

/** What changes hands: elements, capital and jobs. */
const useShareChanges = ({ consortium, proposal }: Props): Row[] => {
  const text = useText('replacement');
  const { kroner, number } = useFormats();
  const { nameOf } = useTerms();
  const parties = [...consortium.parties, ...proposal.parties];
  const partyOf = (id: string | undefined) =>
    parties.find(({ profileId }) => profileId === id)?.name ?? id ?? text.nobody;
  const { elements, amounts, positions } = entryChanges(consortium, proposal.entry);
  return [
    ...elements.map(({ of, before, after }) => ({
      what: nameOf('elements', of),
      before: partyOf(before),
      after: partyOf(after),
    })),
    ...amounts.map(({ of, before = 0, after = 0 }) => ({
      what: text.amountOf(partyOf(of)),
      before: kroner(before),
      after: kroner(after),
    })),
    ...positions.map(({ of, before = 0, after = 0 }) => ({
      what: text.jobsOf(partyOf(of)),
      before: number(before),
      after: number(after),
    })),
  ];
};

/** What a replacement would change, line by line; what stays as it is in the figures is there too, to be seen. */
export const ChangeTable = (props: Props) => {
  const text = useText('replacement');
  const rows = [...useFigureChanges(props), ...useShareChanges(props)];
  return (
    <Wide label={text.changesTitle}>
      <Table size="small">
        <Columns names={[text.what, text.before, text.after]} />
        <Table.Body>
          {rows.map(({ what, before, after }) => (
            <Table.Row key={what}>
              <Table.HeaderCell scope="row">{what}</Table.HeaderCell>
              <Table.DataCell>{before}</Table.DataCell>
              <Table.DataCell>{before === after ? after : <strong>{after}</strong>}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
};
