import { BodyLong, Button, Tag } from '@navikt/ds-react';
import type { Run } from '../../../../shared/run/run.ts';
import { usePublishRun } from '../../../hooks/runs.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Done } from '../../../state/done.tsx';

type Props = { run: Run; actions: readonly string[]; version: number; reload: () => unknown };

/** Whether the parties see the result, and the button by which they will. */
export const PublishRun = ({ run, actions, version, reload }: Props) => {
  const text = useText('run');
  const { dateTime } = useFormats();
  const publish = usePublishRun();
  if (run.state !== 'ready') return null;
  return (
    <div className="stack narrow">
      <Tag className="start" variant="moderate" data-color={run.publishedAt ? 'success' : 'neutral'}>
        {run.publishedAt ? text.published(dateTime(run.publishedAt)) : text.notPublished}
      </Tag>
      <Done shown={publish.isSuccess}>{text.justPublished}</Done>
      <ChangeProblem error={publish.error} reload={reload} />
      {actions.includes('publish') && (
        <>
          <BodyLong>{text.publishHelp}</BodyLong>
          <Button
            className="start"
            loading={publish.isPending}
            onClick={() => publish.mutate({ params: { runId: run.runId }, version })}
          >
            {text.publish}
          </Button>
        </>
      )}
    </div>
  );
};
