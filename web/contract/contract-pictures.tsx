import { BodyLong } from '@navikt/ds-react';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';
import { Loaded } from '../state/loaded.tsx';
import type { PayoutPicture } from './payout.ts';
import { PayoutChart } from './payout-chart.tsx';
import { ScaleChart } from './scale-chart.tsx';
import { usePayout } from './use-payout.ts';

const Figures = ({ picture: { contract }, paymentCap }: { picture: PayoutPicture; paymentCap: number }) => {
  const text = useText('contract');
  const { kroner, percent } = useFormats();
  const { p05, p95 } = contract.quantiles;
  return (
    <Facts
      rows={[
        [text.expectedReturn, percent(contract.expectedReturn)],
        [text.lossProbability, percent(contract.lossProbability)],
        [text.expectedPayout, kroner(contract.expectedPayout)],
        [text.range, text.rangeValue(kroner(p05), kroner(p95))],
        [text.paymentCap, kroner(paymentCap)],
      ]}
    />
  );
};

const Scales = ({ picture: { reached }, terms }: { picture: PayoutPicture; terms: NeedTerms }) => {
  const { metrics } = useText('matching');
  const outcomes = terms.outcomes.toSorted((a, b) => a.month - b.month);
  return reached.map((one, index) => (
    <ScaleChart
      key={`${one.metric}-${one.month}`}
      outcome={metrics[one.metric] ?? one.metric}
      reached={one}
      payment={outcomes[index]!.payment}
    />
  ));
};

/** What the contract pays, how probably, and for which results: figures, the distribution, and the scales. */
export const ContractPictures = ({ terms }: { terms: NeedTerms }) => {
  const text = useText('contract');
  const payout = usePayout(terms);
  return (
    <Loaded query={payout}>
      {(picture) => (
        <>
          <Section title={text.figuresTitle}>
            {terms.contractModel === 'bridge' && <BodyLong className="narrow">{text.gift}</BodyLong>}
            <Figures picture={picture} paymentCap={terms.paymentCap} />
          </Section>
          <Section title={text.payoutTitle} lead={text.payoutLead}>
            <PayoutChart picture={picture} capital={terms.capital} />
          </Section>
          <Section title={text.scaleTitle} lead={text.scaleLead}>
            <Scales picture={picture} terms={terms} />
          </Section>
        </>
      )}
    </Loaded>
  );
};
