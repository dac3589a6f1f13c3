import { Link, Table, Tag } from '@navikt/ds-react';
import { Link as RouterLink } from 'react-router';
import type { Need } from '../../../shared/need/need.ts';
import type { Run } from '../../../shared/run/run.ts';
import { useRuns } from '../../hooks/runs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { Wide } from '../../layout/wide.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { More } from '../../state/more.tsx';

const Row = ({ run, isCurrent }: { run: Run; isCurrent: boolean }) => {
  const text = useText('needDesk');
  const { dateTime, number } = useFormats();
  const ready = run.state === 'ready' ? run : undefined;
  return (
    <Table.Row>
      <Table.HeaderCell scope="row">
        <Link as={RouterLink} to={`/runs/${run.runId}`}>
          {text.open(dateTime(run.requestedAt))}
        </Link>
      </Table.HeaderCell>
      <Table.DataCell>{text.runStates[run.state]}</Table.DataCell>
      <Table.DataCell align="right">{ready ? number(ready.consortia) : ''}</Table.DataCell>
      <Table.DataCell>
        {isCurrent && (
          <Tag size="small" variant="moderate" data-color="success">
            {text.current}
          </Tag>
        )}
      </Table.DataCell>
    </Table.Row>
  );
};

/** The runs of a need, the newest first. */
export const NeedRuns = ({ need }: { need: Extract<Need, { publishedAt: string }> }) => {
  const text = useText('needDesk');
  const runs = useRuns(need.needId);
  return (
    <Section title={text.runsTitle}>
      <Loaded query={runs}>
        {(items) =>
          items.length === 0 ? (
            <Empty title={text.noRuns}>{text.noRunsBody}</Empty>
          ) : (
            <>
              <Wide label={text.runsTitle}>
                <Table size="small">
                  <Table.Header>
                    <Table.Row>
                      <Table.HeaderCell scope="col">{text.requested}</Table.HeaderCell>
                      <Table.HeaderCell scope="col">{text.runState}</Table.HeaderCell>
                      <Table.HeaderCell scope="col" align="right">
                        {text.consortia}
                      </Table.HeaderCell>
                      <Table.HeaderCell scope="col">{text.shown}</Table.HeaderCell>
                    </Table.Row>
                  </Table.Header>
                  <Table.Body>
                    {items.map(({ run }) => (
                      <Row key={run.runId} run={run} isCurrent={run.runId === need.currentRunId} />
                    ))}
                  </Table.Body>
                </Table>
              </Wide>
              <More list={runs} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
};
