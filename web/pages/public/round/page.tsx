import { Link as AkselLink, BodyLong } from '@navikt/ds-react';
import { Link, useParams } from 'react-router';
import { useRound } from '../../../hooks/rounds.ts';
import { useText } from '../../../language/use-text.ts';
import { PageHeading } from '../../../layout/page-heading.tsx';
import { Conference } from '../../../round/conference.tsx';
import { Deadlines } from '../../../round/deadlines.tsx';
import { Messages } from '../../../round/messages.tsx';
import { Questions } from '../../../round/questions.tsx';
import { Rooms } from '../../../round/rooms.tsx';
import { RoundTag } from '../../../round/round-tag.tsx';
import { SlotDays } from '../../../round/slot-days.tsx';
import { Loaded } from '../../../state/loaded.tsx';
import { Join } from './join.tsx';
import { Participants } from './participants.tsx';

export const Page = () => {
  const { roundId = '' } = useParams();
  const { round: text } = useText('rounds');
  const round = useRound(roundId);
  return (
    <Loaded query={round} title={text.title}>
      {({ body }) => (
        <article className="stack-wide">
          <div className="stack">
            <PageHeading title={body.content.name} />
            <div className="row">
              <RoundTag state={body.state} open={body.open} />
              <AkselLink as={Link} to={`/needs/${body.needId}`}>
                {text.need}
              </AkselLink>
            </div>
          </div>
          {body.content.description && (
            <BodyLong className="narrow pre-line">{body.content.description}</BodyLong>
          )}
          <Join round={body} />
          <Deadlines content={body.content} />
          {body.content.conference && <Conference conference={body.content.conference} />}
          <SlotDays slots={body.content.slots} />
          <Rooms rooms={body.content.rooms} />
          <Questions questions={body.content.questions} />
          <Messages roundId={roundId} />
          <Participants roundId={roundId} />
        </article>
      )}
    </Loaded>
  );
};
