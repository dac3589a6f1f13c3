import { Link } from '@navikt/ds-react';
import type { RoundContent } from '../../shared/round/content.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

/** Where the round's meetings are. */
export const Rooms = ({ rooms }: { rooms: RoundContent['rooms'] }) => {
  const { round: text } = useText('rounds');
  if (rooms.length === 0) return null;
  return (
    <Section title={text.roomsTitle}>
      <ul className="plain-list lines">
        {rooms.map(({ roomId, name, form, place, onlineLink }) => (
          <li key={roomId}>
            <strong>{name}</strong> · {text.forms[form]}
            {place && ` · ${place}`}
            {onlineLink && (
              <>
                {' · '}
                <Link href={onlineLink}>{text.openOnline}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
