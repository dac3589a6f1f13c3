import { Link } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { useRoundToModerate, useSignUps } from '../../../hooks/rounds-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Empty } from '../../../state/empty.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { More } from '../../../state/more.tsx';
import { SignUpCard } from './sign-up-card.tsx';

const List = ({ roundId, content }: { roundId: string; content: RoundContent }) => {
  const { signUps: text } = useText('roundDesk');
  const signUps = useSignUps(roundId);
  return (
    <Loaded query={signUps}>
      {(items) => (
        <>
          {items.length === 0 && <Empty title={text.none}>{text.noneHelp}</Empty>}
          {items.map(({ signUp, actions }) => (
            <SignUpCard key={signUp.profileId} {...{ signUp, actions, content }} reload={signUps.refetch} />
          ))}
          <More list={signUps} />
        </>
      )}
    </Loaded>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { roundId = '' } = useParams();
  const { signUps: text } = useText('roundDesk');
  const query = useRoundToModerate(roundId);
  return (
    <Loaded query={query} title={titles.signUps}>
      {({ body: { round } }) => (
        <div className="stack-wide">
          <div className="stack">
            <PageHeading title={text.title} lead={text.lead(round.content.name)} />
            <Link as={RouterLink} to={`/moderation/rounds/${roundId}`}>
              {text.back}
            </Link>
          </div>
          <List roundId={roundId} content={round.content} />
        </div>
      )}
    </Loaded>
  );
};
