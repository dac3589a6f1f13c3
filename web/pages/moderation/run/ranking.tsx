import { BodyLong, Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { usePoints } from '../../../consortium/use-points.ts';
import { useConsortia } from '../../../hooks/consortia.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Wide } from '../../../layout/wide.tsx';
import { Empty } from '../../../state/empty.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { More } from '../../../state/more.tsx';

const Row = ({ consortium }: { consortium: ConsortiumView }) => {
  const { ranking: text } = useText('run');
  const { consortiumStates } = useText('common');
  const { number, kroner, list } = useFormats();
  const points = usePoints();
  const { rank, parties, gaps, state } = consortium;
  const { value = 0, raised = 0 } = consortium.figures;
  const providers = parties.filter(({ side }) => side === 'provider').map(({ name }) => name);
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/consortia/${consortium.consortiumId}`}>
          {text.open(number(rank))}
        </Link>
        <div className="small thin">{list(providers)}</div>
      </Table.HeaderCell>
      <Table.DataCell align="right">{points(value)}</Table.DataCell>
      <Table.DataCell align="right">{kroner(raised)}</Table.DataCell>
      <Table.DataCell align="right">{gaps.length === 0 ? text.noGaps : number(gaps.length)}</Table.DataCell>
      <Table.DataCell>
        <Tag size="small" variant="moderate" data-color={state === 'candidate' ? 'neutral' : 'info'}>
          {consortiumStates[state]}
        </Tag>
      </Table.DataCell>
    </Table.Row>
  );
};

/** The consortia, the best first: by fewest gaps, then by score. */
export const Ranking = ({ run }: { run: ReadyRun }) => {
  const { ranking: text } = useText('run');
  const consortia = useConsortia({ runId: run.runId, sort: 'rank', limit: 50 });
  return (
    <>
      <BodyLong>{text.lead}</BodyLong>
      <Loaded query={consortia}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={text.none} />
          ) : (
            <>
              <Wide label={text.lead}>
                <Table>
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell scope="col">{text.providers}</Table.HeaderCell>
                      {[text.points, text.raised, text.gaps].map((heading) => (
                        <Table.HeaderCell key={heading} scope="col" align="right">
                          {heading}
                        </Table.HeaderCell>
                      ))}
                      <Table.HeaderCell scope="col">{text.state}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {items.map((consortium) => (
                      <Row key={consortium.consortiumId} consortium={consortium} />
                    ))}
                  </Table.Body>
                </Table>
              </Wide>
              <More list={consortia} />
            </>
          )
        }
      </Loaded>
    </>
  );
};
