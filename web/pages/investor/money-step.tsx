import * as z from 'zod';
import { investorSchema } from '../../../shared/matching/parties.ts';
import { NumberField } from '../../form/number-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { steps, useInvestorContent } from './content.ts';
import { LossExample, ReturnExample } from './examples.tsx';
import { Verdicts } from './verdicts.tsx';

const asked = investorSchema.pick({
  ticket: true,
  minReturn: true,
  maxLossProbability: true,
  maxMonths: true,
});
/** The page asks for an amount; the service takes a draft without. */
const ticketSchema = z
  .object({ min: z.number().min(0), max: z.number().min(1) })
  .refine(({ min, max }) => max >= min, { path: ['max'], params: { code: 'ticket-range' } });
const schema = z.object({ terms: asked.extend({ ticket: ticketSchema, maxMonths: z.number().min(1) }) });

/** The figures as they are typed: a field may be empty. */
export type MoneyValues = {
  terms: {
    ticket: { min: number | undefined; max: number | undefined };
    minReturn: number | undefined;
    maxLossProbability: number | undefined;
    maxMonths: number | undefined;
  };
};

const ReturnFields = () => {
  const { mandate: text } = useText('investor');
  return (
    <>
      <NumberField
        name="terms.minReturn"
        label={text.minReturn}
        description={text.minReturnHelp}
        scale={0.01}
        className="number-field"
      />
      <ReturnExample />
      <NumberField
        name="terms.maxLossProbability"
        label={text.maxLoss}
        description={text.maxLossHelp}
        scale={0.01}
        className="number-field"
      />
      <LossExample />
    </>
  );
};

export const MoneyStep = () => {
  const { mandate: text } = useText('investor');
  const content = useInvestorContent();
  const { ticket, minReturn, maxLossProbability, maxMonths, instrument } = content.terms;
  const shownTicket = ticket.max === 0 ? { min: undefined, max: undefined } : ticket;
  const initial: MoneyValues = { terms: { ticket: shownTicket, minReturn, maxLossProbability, maxMonths } };
  const form = useDraftForm({ name: 'profile/money', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="money"
      title={text.steps.money}
      lead={text.moneyLead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => ({ ...content, terms: { ...content.terms, ...terms } })}
    >
      <div className="stack-wide narrow">
        <NumberField
          name="terms.ticket.min"
          label={text.ticketMin}
          description={text.ticketHelp}
          className="number-field"
        />
        <NumberField name="terms.ticket.max" label={text.ticketMax} className="number-field" />
        <NumberField
          name="terms.maxMonths"
          label={text.maxMonths}
          description={text.maxMonthsHelp}
          className="number-field"
        />
        {instrument === 'return' && <ReturnFields />}
      </div>
      <Verdicts />
    </StepPage>
  );
};
