import { Button } from '@navikt/ds-react';
import { type Presence, presences } from '../../../shared/round/sign-up.ts';
import { useText } from '../../language/use-text.ts';

type Props = {
  legend: string;
  /** Whose presence it is, for those who listen. */
  of: string;
  value: Presence | undefined;
  pending?: boolean;
  onChoose: (presence: Presence) => void;
};

/** Came, or did not come; nothing until one of them is pressed. */
export const PresenceChoice = ({ legend, of, value, pending = false, onChoose }: Props) => {
  const { presences: words } = useText('meetingDesk');
  return (
    <fieldset className="bare row" aria-label={`${legend}: ${of}`}>
      <span className="small">{legend}</span>
      {presences.map((presence) => (
        <Button
          key={presence}
          type="button"
          size="small"
          variant={value === presence ? 'primary' : 'secondary'}
          aria-pressed={value === presence}
          onClick={() => pending || onChoose(presence)}
        >
          {words[presence]}
        </Button>
      ))}
    </fieldset>
  );
};
