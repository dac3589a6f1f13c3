import { ExpansionCard } from '@navikt/ds-react';
import type { NeedTerms } from '../../../shared/matching/terms.ts';
import { useMyFits } from '../../hooks/fits.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { FitResult } from '../../matching/fit-result.tsx';
import { Loaded } from '../../state/loaded.tsx';

/** How well each of the provider's offers fits the need, criterion by criterion. */
export const OfferFits = ({ needId, terms }: { needId: string; terms: NeedTerms }) => {
  const { fits: text } = useText('provider');
  const matching = useText('matching');
  const { percent } = useFormats();
  const { nameOf } = useTerms();
  const fits = useMyFits(needId);
  const isAsked = (element: string) => terms.elements.some((one) => one.element === element);
  return (
    <Section title={text.offersTitle}>
      <Loaded query={fits}>
        {({ body }) =>
          body.side !== 'provider'
            ? null
            : body.offers.map((offer) => (
                <ExpansionCard
                  key={offer.element}
                  size="small"
                  className="narrow"
                  aria-label={nameOf('elements', offer.element)}
                >
                  <ExpansionCard.Header>
                    <ExpansionCard.Title as="h3" size="small">
                      {nameOf('elements', offer.element)}
                    </ExpansionCard.Title>
                    <ExpansionCard.Description>
                      {offer.fit === undefined ? matching.notFit : matching.fit(percent(offer.fit))}
                      {!isAsked(offer.element) && ` – ${text.notAsked}`}
                    </ExpansionCard.Description>
                  </ExpansionCard.Header>
                  <ExpansionCard.Content>
                    <div className="stack">
                      <FitResult side="offer" judged={offer} level="4" />
                    </div>
                  </ExpansionCard.Content>
                </ExpansionCard>
              ))
        }
      </Loaded>
    </Section>
  );
};
