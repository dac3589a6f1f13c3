import { Link as AkselLink, Button, LocalAlert } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { Problem, RefusalCode } from '../../shared/refusal.ts';
import { problemOf } from '../api/problem.ts';
import { ObstacleList } from '../consortium/obstacle-list.tsx';
import { useText } from '../language/use-text.ts';
import type { Texts } from '../text/load.ts';
import { unitOf, waitIn } from './wait.ts';

type Failure = Texts['common']['failure'];

type Props = {
  error: unknown;
  /** Tries again; left out where that cannot help. */
  retry?: () => unknown;
};

/** Refusals that stay the same however often one tries. */
const final: readonly RefusalCode[] = [
  'not-found',
  'forbidden',
  'link-not-valid',
  'profile-not-approved',
  'may-not-meet',
  'needs-override',
];

const adviceFor = (problem: Problem | undefined, failure: Failure): string => {
  if (problem?.retryAfterSeconds !== undefined)
    return failure.tryAgainIn[unitOf(problem.retryAfterSeconds)](waitIn(problem.retryAfterSeconds));
  return problem ? failure.tryAgain : failure.checkNetwork;
};

/** Why something failed: the service's own words, or that it was not reached at all. */
export const ProblemMessage = ({ error, retry }: Props) => {
  const { failure } = useText('common');
  const problem = problemOf(error);
  const unapproved = problem?.code === 'profile-not-approved';
  const hopeless = problem !== undefined && final.includes(problem.code);
  return (
    <LocalAlert status={hopeless ? 'warning' : 'error'}>
      <LocalAlert.Header>
        <LocalAlert.Title>{problem?.title ?? failure.unreached}</LocalAlert.Title>
      </LocalAlert.Header>
      {unapproved && (
        <LocalAlert.Content>
          <AkselLink as={Link} to="/profile">
            {failure.toProfile}
          </AkselLink>
        </LocalAlert.Content>
      )}
      {problem?.obstacles && (
        <LocalAlert.Content>
          <ObstacleList obstacles={problem.obstacles} />
        </LocalAlert.Content>
      )}
      {!hopeless && (
        <LocalAlert.Content className="stack">
          {adviceFor(problem, failure)}
          {retry && (
            <Button className="start" size="small" variant="secondary" onClick={() => void retry()}>
              {failure.retry}
            </Button>
          )}
        </LocalAlert.Content>
      )}
    </LocalAlert>
  );
};
