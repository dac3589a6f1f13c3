import { BodyLong } from '@navikt/ds-react';
import { useParticipants } from '../../../hooks/rounds.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { Loaded } from '../../../state/loaded.tsx';

/** Who has signed up: organisations, never people. */
export const Participants = ({ roundId }: { roundId: string }) => {
  const { round: text } = useText('rounds');
  const { roles } = useText('common');
  const { number } = useFormats();
  return (
    <Section title={text.participantsTitle} lead={text.participantsLead}>
      <Loaded query={useParticipants(roundId)}>
        {({ body: { items } }) => (
          <>
            <BodyLong>
              {items.length === 0 ? text.noParticipants : text.participantsCount(number(items.length))}
            </BodyLong>
            <ul className="plain-list lines">
              {items.map(({ name, side }) => (
                <li key={`${side}/${name}`} className="row between">
                  <span>{name}</span>
                  <span className="small">{roles[side]}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Section>
  );
};
