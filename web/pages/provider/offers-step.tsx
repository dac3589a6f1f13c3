import { Button, Fieldset } from '@navikt/ds-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import * as z from 'zod';
import { offerSchema } from '../../../shared/matching/parties.ts';
import { Select } from '../../form/fields.tsx';
import { NumberField } from '../../form/number-field.tsx';
import { useDraftForm } from '../../form/use-draft-form.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { StepPage } from '../../profile/step-page.tsx';
import { steps, useProviderContent } from './content.ts';

/** The page asks for at least one offer, with room for somebody; the service takes a draft without. */
const schema = z.object({
  terms: z.object({
    offers: z
      .array(
        offerSchema.extend({
          evidence: z.coerce.number().pipe(offerSchema.shape.evidence),
          capacity: z.number().min(1),
        }),
      )
      .min(1),
  }),
});

type Typed = { element: string; price?: number; capacity?: number; evidence: string };
type Values = { terms: { offers: Typed[] } };

const emptyOffer: Typed = { element: '', evidence: '0' };

const OfferFields = ({ index, removeIt }: { index: number; removeIt: (() => void) | undefined }) => {
  const { offers: text } = useText('provider');
  const { evidence } = useText('common');
  const { listOf } = useTerms();
  const { number } = useFormats();
  const place = number(index + 1);
  const at = `terms.offers.${index}`;
  return (
    <Fieldset legend={text.one(place)} className="card">
      <Select name={`${at}.element`} label={text.element} choices={listOf('elements')} empty={text.choose} />
      <NumberField name={`${at}.price`} label={text.price} description={text.priceHelp} />
      <NumberField name={`${at}.capacity`} label={text.capacity} description={text.capacityHelp} />
      <Select
        name={`${at}.evidence`}
        label={text.evidence}
        choices={evidence.map((label, step) => ({ value: String(step), label }))}
      />
      {removeIt && (
        <Button type="button" size="small" variant="tertiary" onClick={removeIt}>
          {text.remove(place)}
        </Button>
      )}
    </Fieldset>
  );
};

const OfferList = () => {
  const { offers: text } = useText('provider');
  const { control } = useFormContext<Values>();
  const { fields, append, remove } = useFieldArray({ control, name: 'terms.offers' });
  return (
    <div className="stack narrow" id="terms.offers">
      {fields.map(({ id }, index) => (
        <OfferFields key={id} index={index} removeIt={fields.length > 1 ? () => remove(index) : undefined} />
      ))}
      <Button type="button" variant="secondary" className="start" onClick={() => append(emptyOffer)}>
        {text.add}
      </Button>
    </div>
  );
};

export const OffersStep = () => {
  const text = useText('provider');
  const content = useProviderContent();
  const typed = content.terms.offers.map((offer) => ({ ...offer, evidence: String(offer.evidence) }));
  const initial: Values = { terms: { offers: typed.length > 0 ? typed : [emptyOffer] } };
  const form = useDraftForm<Values, z.output<typeof schema>>({ name: 'profile/offers', schema, initial });
  return (
    <StepPage
      steps={steps}
      step="offers"
      title={text.steps.offers}
      lead={text.offers.lead}
      form={form}
      initial={initial}
      fieldErrors={text.errors}
      contentWith={({ terms }) => ({ ...content, terms: { ...content.terms, ...terms } })}
    >
      <OfferList />
    </StepPage>
  );
};
