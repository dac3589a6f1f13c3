import { LinkCard, Tag } from '@navikt/ds-react';
import { Link } from 'react-router';
import type { ItemOf } from '../../api/use-list.ts';
import { useRounds } from '../../hooks/rounds.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { RoundTag } from '../../round/round-tag.tsx';
import { slotsByDay } from '../../round/slots-by-day.ts';
import { ListPage } from '../../state/list-page.tsx';

const Fact = ({ children }: { children: string }) => (
  <Tag size="small" variant="outline" data-color="neutral">
    {children}
  </Tag>
);

const RoundCard = ({ round }: { round: ItemOf<'listRounds'> }) => {
  const { list: text } = useText('rounds');
  const { day } = useFormats();
  const { roundId, content, state, open } = round;
  const [first] = slotsByDay(content.slots);
  return (
    <LinkCard>
      <LinkCard.Title as="h2">
        <LinkCard.Anchor asChild>
          <Link to={`/rounds/${roundId}`}>{content.name}</Link>
        </LinkCard.Anchor>
      </LinkCard.Title>
      <LinkCard.Footer>
        <RoundTag size="small" state={state} open={open} />
        {open && <Fact>{text.signUpBy(day(content.signUpBy))}</Fact>}
        {first && <Fact>{text.firstMeeting(day(first.day))}</Fact>}
      </LinkCard.Footer>
    </LinkCard>
  );
};

export const Page = () => (
  <ListPage words={useText('rounds').list} list={useRounds()}>
    {(round) => <RoundCard key={round.roundId} round={round} />}
  </ListPage>
);
