import { BodyLong, Select, Table, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import type { ReadyRun } from '../../../../shared/run/run.ts';
import { useConsortia } from '../../../hooks/consortia.ts';
import { useNeed } from '../../../hooks/needs-to-moderate.ts';
import { useRunFits } from '../../../hooks/runs.ts';
import { useTerms } from '../../../hooks/use-terms.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Columns } from '../../../layout/columns.tsx';
import { Wide } from '../../../layout/wide.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { type Cell, type CoverageRow, coverageRows } from './coverage-rows.ts';

const Mark = ({ cell }: { cell: Cell }) => {
  const { coverage: text } = useText('run');
  const { percent } = useFormats();
  if (cell.fit === undefined) return null;
  if (!cell.delivers)
    return (
      <>
        <span aria-hidden>{percent(cell.fit)}</span>
        <span className="visually-hidden">{text.could(percent(cell.fit))}</span>
      </>
    );
  return (
    <Tag size="small" variant="moderate" data-color="success">
      {text.delivers(percent(cell.fit))}
    </Tag>
  );
};

const Matrix = ({ rows, consortium }: { rows: readonly CoverageRow[]; consortium: ConsortiumView }) => {
  const { coverage: text } = useText('run');
  const { nameOf } = useTerms();
  const { number } = useFormats();
  const providers = consortium.parties.filter(({ side }) => side === 'provider');
  return (
    <Wide label={text.lead}>
      <Table size="small">
        <Columns names={[text.element, ...providers.map(({ name }) => name), text.others]} />
        <Table.Body>
          {rows.map(({ element, required, covered, cells, others }) => (
            <Table.Row key={element}>
              <Table.HeaderCell scope="row">
                {nameOf('elements', element)}{' '}
                {required && <span className="small thin">({text.required})</span>}{' '}
                {!covered && (
                  <Tag size="small" variant="moderate" data-color={required ? 'danger' : 'neutral'}>
                    {text.missing}
                  </Tag>
                )}
              </Table.HeaderCell>
              {cells.map((cell) => (
                <Table.DataCell key={cell.provider}>
                  <Mark cell={cell} />
                </Table.DataCell>
              ))}
              <Table.DataCell>{number(others)}</Table.DataCell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </Wide>
  );
};

const Chosen = ({ consortia, run }: { consortia: readonly ConsortiumView[]; run: ReadyRun }) => {
  const { coverage: text, ranking } = useText('run');
  const { number } = useFormats();
  const fits = useRunFits(run.runId);
  const need = useNeed(run.needId);
  const [chosen, choose] = useState(consortia[0]?.consortiumId);
  const consortium = consortia.find(({ consortiumId }) => consortiumId === chosen);
  if (!consortium) return ranking.none;
  return (
    <>
      <Select
        className="start"
        label={text.choose}
        value={chosen}
        onChange={({ target }) => choose(target.value)}
      >
        {consortia.map(({ consortiumId, rank }) => (
          <option key={consortiumId} value={consortiumId}>
            {ranking.open(number(rank))}
          </option>
        ))}
      </Select>
      <Loaded query={need}>
        {({ body }) => (
          <Loaded query={fits}>
            {({ body: found }) => (
              <Matrix
                consortium={consortium}
                rows={coverageRows(body.need.content.terms, found, consortium)}
              />
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};

/** Elements × the providers of one of the run's consortia. */
export const CoverageMatrix = ({ run }: { run: ReadyRun }) => {
  const { coverage: text } = useText('run');
  const consortia = useConsortia({ runId: run.runId, sort: 'rank', limit: 50 });
  return (
    <>
      <BodyLong className="narrow">{text.lead}</BodyLong>
      <Loaded query={consortia}>{(items) => <Chosen consortia={items} run={run} />}</Loaded>
    </>
  );
};
