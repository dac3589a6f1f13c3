import { useText } from '../../language/use-text.ts';
import { FitsPage } from '../../matching/fits-page.tsx';
import { ApprovedOnly } from '../../profile/approved-only.tsx';
import { Chances } from './chances.tsx';
import { OfferFits } from './offer-fits.tsx';

export const Page = () => (
  <FitsPage words={useText('provider').fits}>
    {({ needId, content }) => (
      <>
        <ApprovedOnly>
          <Chances needId={needId} />
        </ApprovedOnly>
        <OfferFits needId={needId} terms={content.terms} />
      </>
    )}
  </FitsPage>
);
