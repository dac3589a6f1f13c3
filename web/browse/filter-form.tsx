import { Button } from '@navikt/ds-react';
import { useForm } from 'react-hook-form';
import { sortKeys } from '../../shared/consortium/browse.ts';
import { providerKinds } from '../../shared/matching/vocabulary.ts';
import { Errors } from '../form/errors.tsx';
import { Select } from '../form/fields.tsx';
import { Form } from '../form/form.tsx';
import { NumberField } from '../form/number-field.tsx';
import { resolverFor } from '../form/resolver.ts';
import { usePublishedNeeds } from '../hooks/needs.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useText } from '../language/use-text.ts';
import { type Filter, filterSchema } from './filter.ts';

const useChoices = () => {
  const { browse: text } = useText('investor');
  const { evidence, providerKinds: kinds } = useText('common');
  const { listOf } = useTerms();
  const needs = usePublishedNeeds();
  return {
    needs: (needs.data ?? []).map(({ needId, content }) => ({ value: needId, label: content.name })),
    sorts: sortKeys.map((value) => ({ value, label: text.sorts[value] })),
    evidence: evidence.map((label, level) => ({ value: String(level), label })),
    kinds: providerKinds.map((value) => ({ value, label: kinds[value] })),
    areas: listOf('areas'),
  };
};

const Fields = () => {
  const { browse: text } = useText('investor');
  const choices = useChoices();
  return (
    <div className="cards">
      <Select name="needId" label={text.need} choices={choices.needs} empty={text.everyNeed} />
      <Select name="sort" label={text.sort} choices={choices.sorts} />
      <NumberField name="minScore" label={text.minScore} scale={0.01} />
      <NumberField name="maxCapitalGap" label={text.maxCapitalGap} />
      <NumberField name="minExpectedReturn" label={text.minExpectedReturn} scale={0.01} />
      <NumberField name="maxLossProbability" label={text.maxLossProbability} scale={0.01} />
      <Select
        name="minEvidence"
        label={text.minEvidence}
        choices={choices.evidence}
        empty={text.anyEvidence}
      />
      <Select name="providerKind" label={text.providerKind} choices={choices.kinds} empty={text.anyKind} />
      <Select name="area" label={text.area} choices={choices.areas} empty={text.anyArea} />
    </div>
  );
};

type Props = { filter: Filter; onShow: (filter: Filter) => void };

/** What the reader wants to see. It begins as the address says; a new address gets a new form. */
export const FilterForm = ({ filter, onShow }: Props) => {
  const { browse: text } = useText('investor');
  const form = useForm<Partial<Filter>, unknown, Filter>({
    defaultValues: filter,
    resolver: resolverFor<Partial<Filter>, Filter>(filterSchema),
    shouldFocusError: false,
  });
  return (
    <Form form={form} onSend={onShow}>
      <Errors />
      <Fields />
      <div className="row">
        <Button type="submit">{text.show}</Button>
        <Button type="button" variant="tertiary" onClick={() => onShow({ sort: 'score' })}>
          {text.reset}
        </Button>
      </div>
    </Form>
  );
};
