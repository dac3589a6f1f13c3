import type { ItemOf } from '../api/use-list.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

type Room = ItemOf<'listRounds'>['content']['rooms'][number];

/** Where the round's meetings are. */
export const Rooms = ({ rooms }: { rooms: readonly Room[] }) => {
  const { round: text } = useText('rounds');
  if (rooms.length === 0) return null;
  return (
    <Section title={text.roomsTitle}>
      <ul className="plain-list lines">
        {rooms.map(({ roomId, name, form, place }) => (
          <li key={roomId}>
            <strong>{name}</strong> · {text.forms[form]}
            {place && ` · ${place}`}
          </li>
        ))}
      </ul>
    </Section>
  );
};
