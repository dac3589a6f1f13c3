import { BodyShort, Link, LocalAlert, ProgressBar } from '@navikt/ds-react';
import { useId } from 'react';
import { Link as RouterLink, useParams } from 'react-router';
import { whatToMend } from '../../../../shared/run/obstacle.ts';
import type { Run } from '../../../../shared/run/run.ts';
import { useNeed } from '../../../hooks/needs-to-moderate.ts';
import { useRun } from '../../../hooks/runs.ts';
import { useFormats } from '../../../language/format.ts';
import { useLanguage } from '../../../language/language.tsx';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { PublishRun } from './publish-run.tsx';
import { Result } from './result.tsx';

const Progress = ({ progress }: { progress: number | undefined }) => {
  const text = useText('run');
  const { percent } = useFormats();
  const id = useId();
  return (
    <div className="stack narrow">
      <BodyShort id={id} role="status">
        {progress === undefined ? text.waiting : text.computing(percent(progress))}
      </BodyShort>
      <ProgressBar aria-labelledby={id} value={progress ?? 0} valueMax={1} />
      <BodyShort className="small">{text.computingHelp}</BodyShort>
    </div>
  );
};

const Failed = ({ run }: { run: Extract<Run, { state: 'failed' }> }) => {
  const text = useText('run');
  const language = useLanguage();
  return (
    <LocalAlert status="error">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{text.failedTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <ul>
          {run.errors.map((error) => (
            <li key={`${error.path}${error.code}`}>{whatToMend(error, language)}</li>
          ))}
        </ul>
        {text.failedHelp}
      </LocalAlert.Content>
    </LocalAlert>
  );
};

const State = ({ run }: { run: Run }) => {
  switch (run.state) {
    case 'requested':
      return <Progress progress={undefined} />;
    case 'computing':
      return <Progress progress={run.progress} />;
    case 'failed':
      return <Failed run={run} />;
    case 'ready':
      return <Result run={run} />;
  }
};

const Heading = ({ run }: { run: Run }) => {
  const text = useText('run');
  const need = useNeed(run.needId);
  const name = need.data?.body.need.content.name;
  return (
    <div className="stack">
      <PageHeading title={text.title} lead={name && text.of(name)} />
      <Link as={RouterLink} to={`/moderation/needs/${run.needId}`}>
        {text.toNeed}
      </Link>
    </div>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { runId = '' } = useParams();
  const query = useRun(runId);
  return (
    <Loaded query={query} title={titles.run}>
      {({ body: { run, actions }, version }) => (
        <div className="stack-wide">
          <Heading run={run} />
          <PublishRun {...{ run, actions, version }} reload={query.refetch} />
          <State run={run} />
        </div>
      )}
    </Loaded>
  );
};
