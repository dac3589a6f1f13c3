import type { MeetingView } from '../../shared/meeting/view.ts';
import { useText } from '../language/use-text.ts';

/** Who sits at the table. */
export const Seats = ({ seats, type }: Pick<MeetingView, 'seats' | 'type'>) => {
  const { meeting: text } = useText('meetings');
  return (
    <ul className="plain-list">
      {type === 'one-to-one' && <li>NAV</li>}
      {seats.map(({ profileId, name, required }) => (
        <li key={profileId}>{required ? name : text.optional(name)}</li>
      ))}
    </ul>
  );
};
