import { InlineMessage } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { investorFit, largestInvestment, termsOf } from '../../../shared/matching/fits.ts';
import type { ItemOf } from '../../api/use-list.ts';
import { usePayout } from '../../contract/use-payout.ts';
import { usePublishedNeeds } from '../../hooks/needs.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { type InvestorContent, useInvestorContent } from './content.ts';
import type { MoneyValues } from './money-step.tsx';

type PublishedNeed = ItemOf<'listPublishedNeeds'>;

/** Only what the money step asks about: whether the themes and areas meet is the next step's. */
const asked = ['contract-model', 'horizon', 'ticket', 'return', 'risk'] as const;

const isAsked = (rule: string | undefined): rule is (typeof asked)[number] =>
  (asked as readonly (string | undefined)[]).includes(rule);

/** The mandate as typed, open to any theme and area; nothing while a figure is missing. */
const mandateOf = ({ terms }: InvestorContent, typed: MoneyValues['terms'], need: PublishedNeed) => {
  const figures = [
    typed.ticket.min,
    typed.ticket.max,
    typed.minReturn,
    typed.maxLossProbability,
    typed.maxMonths,
  ];
  if (!figures.every((figure) => Number.isFinite(figure))) return undefined;
  return {
    ...terms,
    ...(typed as InvestorContent['terms']),
    id: 'typed',
    themes: need.content.terms.themes,
    areas: [],
  };
};

const Verdict = ({ need }: { need: PublishedNeed }) => {
  const { mandate: text } = useText('investor');
  const { number, percent, kroner } = useFormats();
  const content = useInvestorContent();
  const typed: MoneyValues['terms'] = useWatch({ name: 'terms' });
  const { data: picture } = usePayout(need.content.terms);
  const mandate = mandateOf(content, typed, need);
  if (!picture || !mandate) return null;
  const terms = { ...need.content.terms, id: need.needId };
  const { excluded } = investorFit(mandate, termsOf(terms, picture.contract));
  const { name } = need.content;
  if (!isAsked(excluded)) return <InlineMessage status="success">{text.fitsNeed.yes(name)}</InlineMessage>;
  const words = {
    'contract-model': text.fitsNeed['contract-model'](name),
    horizon: text.fitsNeed.horizon(name, number(terms.months)),
    ticket: text.fitsNeed.ticket(name, kroner(largestInvestment(terms))),
    return: text.fitsNeed.return(name, percent(picture.contract.expectedReturn)),
    risk: text.fitsNeed.risk(name, percent(picture.contract.lossProbability)),
  };
  return <InlineMessage status="warning">{words[excluded]}</InlineMessage>;
};

/** How the figures that are typed go with the needs that are published, as the engine judges them. */
export const Verdicts = () => {
  const { mandate: text } = useText('investor');
  const needs = usePublishedNeeds();
  return (
    <Section title={text.fitsTitle} lead={text.fitsLead}>
      {needs.data?.length === 0 && text.noNeeds}
      <div className="stack" aria-live="polite">
        {needs.data?.map((need) => (
          <Verdict key={need.needId} need={need} />
        ))}
      </div>
    </Section>
  );
};
