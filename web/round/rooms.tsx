import { Link } from '@navikt/ds-react';
import type { ItemOf } from '../api/use-list.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

/** The service gives a room's link to moderators only; the parties find it in their own meetings. */
type Room = ItemOf<'listRounds'>['content']['rooms'][number] & { onlineLink?: string | undefined };

/** Where the round's meetings are. */
export const Rooms = ({ rooms }: { rooms: readonly Room[] }) => {
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
