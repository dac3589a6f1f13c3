import { Link as AkselLink } from '@navikt/ds-react';
import { Link } from 'react-router';
import { useRounds } from '../hooks/rounds.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { RoundTag } from '../round/round-tag.tsx';

/** The dialogue rounds about a need, among the newest; nothing where there are none. */
export const NeedRounds = ({ needId }: { needId: string }) => {
  const { list: text } = useText('rounds');
  const own = useRounds().data?.filter((round) => round.needId === needId) ?? [];
  if (own.length === 0) return null;
  return (
    <Section title={text.title}>
      <ul className="plain-list lines">
        {own.map(({ roundId, content, state, open }) => (
          <li key={roundId} className="row">
            <AkselLink as={Link} to={`/rounds/${roundId}`}>
              {content.name}
            </AkselLink>
            <RoundTag size="small" state={state} open={open} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
