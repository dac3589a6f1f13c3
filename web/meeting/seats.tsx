import type { MeetingView } from '../../shared/meeting/view.ts';
import { useText } from '../language/use-text.ts';

/** Who sits at the table, besides NAV in a meeting with NAV. */
export const Seats = ({ seats }: Pick<MeetingView, 'seats'>) => {
  const { meeting: text } = useText('meetings');
  return (
    <ul className="plain-list">
      {seats.map(({ profileId, name, required }) => (
        <li key={profileId}>{required ? name : text.optional(name)}</li>
      ))}
    </ul>
  );
};
