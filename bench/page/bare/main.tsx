import './index.css';
import { Button } from '@navikt/ds-react/Button';
import { Theme } from '@navikt/ds-react/Theme';
import { BodyLong, Heading } from '@navikt/ds-react/Typography';
import { createRoot } from 'react-dom/client';

/** The least that is a page in Aksel: a heading, a paragraph of the same length as the front page's, and a button. */
createRoot(document.getElementById('root')!).render(
  <Theme theme="light">
    <main>
      <Heading level="1" size="xlarge">
        Finn partnere til effektkontrakter
      </Heading>
      <BodyLong size="large">
        I en effektkontrakt betaler en investor for en tjeneste, leverandører utfører den, og NAV betaler
        tilbake bare hvis deltakerne når målene. Trepart setter sammen partene, og viser alle hvorfor.
      </BodyLong>
      <Button>Se hva NAV trenger</Button>
    </main>
  </Theme>,
);
