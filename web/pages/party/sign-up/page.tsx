import { Link as AkselLink } from '@navikt/ds-react';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { isProblem } from '../../../api/problem.ts';
import { useMySignUp, useRound } from '../../../hooks/rounds.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Done } from '../../../state/done.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { MySignUp, type SignUpStep } from './mine.tsx';
import { NewSignUp } from './new.tsx';

/** The step taken last, and how many there have been: each is told anew. */
type Taken = { step: SignUpStep; count: number };

export const Page = () => {
  const { roundId = '' } = useParams();
  const { signUp: text } = useText('rounds');
  const round = useRound(roundId);
  const mine = useMySignUp(roundId);
  const [taken, setTaken] = useState<Taken>();
  const tell = (step: SignUpStep) => setTaken((last) => ({ step, count: (last?.count ?? 0) + 1 }));
  return (
    <Loaded query={round} title={text.title}>
      {({ body }) => (
        <article className="stack-wide">
          <div className="stack">
            <PageHeading title={text.title} lead={text.lead(body.content.name)} />
            <AkselLink as={Link} to={`/rounds/${roundId}`} className="start">
              {text.toRound}
            </AkselLink>
          </div>
          {taken && (
            <Done key={taken.count} shown>
              {text[taken.step]}
            </Done>
          )}
          {isProblem(mine.error, 'not-found') ? (
            <NewSignUp round={body} onSent={() => tell('sent')} />
          ) : (
            <Loaded query={mine}>
              {({ body: own, version }) => <MySignUp round={body} {...own} version={version} onDone={tell} />}
            </Loaded>
          )}
        </article>
      )}
    </Loaded>
  );
};
