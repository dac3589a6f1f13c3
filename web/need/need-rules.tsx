import type { NeedContent } from '../../shared/need/need.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';

/** How many are referred, what results are compared with, and the limits of a consortium. */
export const NeedRules = ({ content }: { content: NeedContent }) => {
  const text = useText('needs');
  const { number } = useFormats();
  const { referrals, comparison, terms } = content;
  const { maxProviders, minSmallProviders, maxInvestors, maxEmployers } = terms.rules;
  return (
    <>
      {(referrals || comparison) && (
        <Section title={text.referralsTitle}>
          <Facts
            rows={[
              [text.referrals, referrals && number(referrals.perYear)],
              [text.basis, referrals?.basis],
              [
                text.comparison,
                comparison && `${text.comparisons[comparison.kind]}. ${comparison.description}`,
              ],
            ]}
          />
        </Section>
      )}
      <Section title={text.rulesTitle}>
        <Facts
          rows={[
            [text.maxProviders, number(maxProviders)],
            [text.minSmallProviders, number(minSmallProviders)],
            [text.maxInvestors, number(maxInvestors)],
            [text.maxEmployers, number(maxEmployers)],
          ]}
        />
      </Section>
    </>
  );
};
