import { BodyLong, Select } from '@navikt/ds-react';
import { useState } from 'react';
import type { ReadyRun, Run } from '../../../../shared/run/run.ts';
import { useDifferences, useRuns } from '../../../hooks/runs.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Empty } from '../../../state/empty.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { DifferenceList } from './difference-list.tsx';

const Between = ({ run, earlier }: { run: ReadyRun; earlier: readonly Run[] }) => {
  const { differences: text } = useText('run');
  const { dateTime } = useFormats();
  const [before, choose] = useState(earlier[0]!.runId);
  const query = useDifferences(run.runId, before);
  return (
    <>
      <Select
        className="start"
        label={text.compareWith}
        value={before}
        onChange={({ target }) => choose(target.value)}
      >
        {earlier.map(({ runId, requestedAt }) => (
          <option key={runId} value={runId}>
            {dateTime(requestedAt)}
          </option>
        ))}
      </Select>
      <Loaded query={query}>{({ body }) => <DifferenceList differences={body} />}</Loaded>
    </>
  );
};

/** What changed from an earlier run of the same need. */
export const Differences = ({ run }: { run: ReadyRun }) => {
  const { differences: text } = useText('run');
  const runs = useRuns(run.needId);
  return (
    <>
      <BodyLong>{text.lead}</BodyLong>
      <Loaded query={runs}>
        {(items) => {
          const earlier = items
            .map((item) => item.run)
            .filter((one) => one.state === 'ready' && one.requestedAt < run.requestedAt);
          return earlier.length === 0 ? (
            <Empty title={text.noEarlier} />
          ) : (
            <Between run={run} earlier={earlier} />
          );
        }}
      </Loaded>
    </>
  );
};
