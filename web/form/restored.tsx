import { Button, InlineMessage } from '@navikt/ds-react';
import { useText } from '../language/use-text.ts';

/** Tells that something typed earlier was put back, and lets one start over. */
export const Restored = ({ shown, startOver }: { shown: boolean; startOver: () => void }) => {
  const { form } = useText('common');
  if (!shown) return null;
  return (
    <div className="row">
      <InlineMessage status="info">{form.restored}</InlineMessage>
      <Button type="button" size="small" variant="tertiary" onClick={startOver}>
        {form.startOver}
      </Button>
    </div>
  );
};
