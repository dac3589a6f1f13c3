import { BodyLong, Link, Tag } from '@navikt/ds-react';
import { Link as RouterLink, useParams } from 'react-router';
import type { Round } from '../../../../shared/round/round.ts';
import { useRoundToModerate } from '../../../hooks/rounds-to-moderate.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Conference } from '../../../round/conference.tsx';
import { Deadlines } from '../../../round/deadlines.tsx';
import { Messages } from '../../../round/messages.tsx';
import { Questions } from '../../../round/questions.tsx';
import { Rooms } from '../../../round/rooms.tsx';
import { SlotDays } from '../../../round/slot-days.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { roundColours } from './colours.ts';
import { RoundSteps } from './steps.tsx';
import { TellEverybody } from './tell-everybody.tsx';

const Heading = ({ round }: { round: Round }) => {
  const text = useText('roundDesk');
  const { content, state, needId, roundId } = round;
  return (
    <div className="stack">
      <PageHeading title={content.name} />
      <div className="row">
        <Tag variant="moderate" data-color={roundColours[state]}>
          {text.states[state]}
        </Tag>
        <Link as={RouterLink} to={`/moderation/needs/${needId}`}>
          {text.toNeed}
        </Link>
        {state !== 'draft' && (
          <Link as={RouterLink} to={`/rounds/${roundId}`}>
            {text.seePublic}
          </Link>
        )}
      </div>
      {round.state === 'cancelled' && <BodyLong>{text.cancelledBecause(round.reason)}</BodyLong>}
    </div>
  );
};

export const Page = () => {
  const titles = useText('pages');
  const { roundId = '' } = useParams();
  const text = useText('roundDesk');
  const query = useRoundToModerate(roundId);
  return (
    <Loaded query={query} title={titles.round}>
      {({ body: { round, actions }, version }) => (
        <article className="stack-wide">
          <Heading round={round} />
          <RoundSteps {...{ round, actions, version }} reload={query.refetch} />
          {round.content.description && (
            <BodyLong className="narrow pre-line">{round.content.description}</BodyLong>
          )}
          <Deadlines content={round.content} />
          {round.content.conference && <Conference conference={round.content.conference} />}
          <SlotDays slots={round.content.slots} />
          <Rooms rooms={round.content.rooms} />
          <Questions questions={round.content.questions} />
          {round.state !== 'draft' && <Messages roundId={roundId} />}
          {actions.includes('tell') && <TellEverybody roundId={roundId} />}
          <Link as={RouterLink} to={`/moderation/log?record=${encodeURIComponent(`ROUND#${roundId}`)}`}>
            {text.log}
          </Link>
        </article>
      )}
    </Loaded>
  );
};
