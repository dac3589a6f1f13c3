import { useMemo } from 'react';
import { contractTerms } from '../../shared/matching/contract.ts';
import { largestInvestment } from '../../shared/matching/fits.ts';
import type { NeedTerms } from '../../shared/matching/terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';
import { OutcomeTable } from './outcome-table.tsx';

/** What is to be raised, what is paid for which results, and what an investor can expect of it. */
export const NeedMoney = ({ terms }: { terms: NeedTerms }) => {
  const text = useText('needs');
  const { kroner, percent } = useFormats();
  const contract = useMemo(() => contractTerms(terms), [terms]);
  const { p05, p95 } = contract.quantiles;
  const most = largestInvestment(terms);
  return (
    <>
      <Section title={text.moneyTitle}>
        <Facts
          rows={[
            [text.model, text.models[terms.contractModel]],
            [text.capital, kroner(terms.capital)],
            [text.investorShare, kroner(most)],
            [text.cap, kroner(terms.paymentCap)],
          ]}
        />
      </Section>
      <Section title={text.outcomesTitle}>
        <OutcomeTable terms={terms} />
      </Section>
      <Section title={text.expectTitle} lead={text.expectLead}>
        <Facts
          rows={[
            [text.expectedReturn, percent(contract.expectedReturn)],
            [text.lossProbability, percent(contract.lossProbability)],
            [text.expectedPayout, kroner(contract.expectedPayout)],
            [text.range, text.rangeValue(kroner(p05), kroner(p95))],
          ]}
        />
      </Section>
    </>
  );
};
