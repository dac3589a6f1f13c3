import { Button, LocalAlert } from '@navikt/ds-react';
import { isOvertaken, problemOf } from '../api/problem.ts';
import { useText } from '../language/use-text.ts';
import { ProblemMessage } from './problem-message.tsx';

type Props = {
  /** What a change failed with; nothing is drawn where there is none. */
  error: unknown;
  /** Reads the newest version; what has been typed stays. */
  reload: () => unknown;
};

/** Why a change was refused; where somebody else was first, with the way on: see what is new, keep what one typed. */
export const ChangeProblem = ({ error, reload }: Props) => {
  const { overtaken } = useText('common');
  if (!error) return null;
  if (!isOvertaken(error)) return <ProblemMessage error={error} />;
  return (
    <LocalAlert status="warning">
      <LocalAlert.Header>
        <LocalAlert.Title>{overtaken.title}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content className="stack">
        {problemOf(error)?.title} {overtaken.kept}
        <Button className="start" size="small" variant="secondary" onClick={() => void reload()}>
          {overtaken.reload}
        </Button>
      </LocalAlert.Content>
    </LocalAlert>
  );
};
