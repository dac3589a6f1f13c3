import { BodyShort, Box, Button } from '@navikt/ds-react';
import { Link } from 'react-router';
import { useText } from '../language/use-text.ts';

type Props = { picked: readonly string[]; clear: () => void };

/** How many are picked, and the way to see them side by side. */
export const Picked = ({ picked, clear }: Props) => {
  const { browse: text } = useText('investor');
  return (
    <div aria-live="polite">
      {picked.length > 0 && (
        <Box padding="space-16" borderRadius="12" background="accent-soft" className="row">
          <BodyShort>{text.picked(picked.length)}</BodyShort>
          {picked.length > 1 ? (
            <Button as={Link} size="small" to={`/compare?consortia=${picked.join(',')}`}>
              {text.compareNow}
            </Button>
          ) : (
            <BodyShort>{text.pickMore}</BodyShort>
          )}
          <Button size="small" variant="tertiary" onClick={clear}>
            {text.clearPicked}
          </Button>
        </Box>
      )}
    </div>
  );
};
