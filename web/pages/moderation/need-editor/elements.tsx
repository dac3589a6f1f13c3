import { TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Select } from '@navikt/ds-react';
import { useFieldArray } from 'react-hook-form';
import type { NeededElement } from '../../../../shared/matching/terms.ts';
import { Checkbox } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useTerms } from '../../../hooks/use-terms.ts';
import { useText } from '../../../language/use-text.ts';
import { Part } from './part.tsx';

type ElementValues = { terms: { elements: NeededElement[] } };

const Row = ({ index, element, remove }: { index: number; element: string; remove: () => void }) => {
  const text = useText('needEditor');
  const { nameOf } = useTerms();
  const name = nameOf('elements', element);
  return (
    <li>
      <fieldset aria-label={name} className="row between bare">
        <strong>{name}</strong>
        <span className="row">
          <NumberField
            name={`terms.elements.${index}.weight`}
            label={text.weightShort}
            className="short"
            decimals
          />
          <Checkbox name={`terms.elements.${index}.required`} label={text.required} />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<TrashIcon title={text.removeElement(name)} />}
            onClick={remove}
          />
        </span>
      </fieldset>
    </li>
  );
};

/** Which elements the service holds, how much each counts, and which are required. */
export const Elements = () => {
  const text = useText('needEditor');
  const { listOf } = useTerms();
  const { fields, append, remove } = useFieldArray<ElementValues, 'terms.elements'>({
    name: 'terms.elements',
  });
  const chosen = new Set(fields.map(({ element }) => element));
  const left = listOf('elements').filter(({ value, retired }) => !retired && !chosen.has(value));
  return (
    <Part title={text.elements} help={text.elementsHelp}>
      {fields.length === 0 && <BodyShort>{text.noElements}</BodyShort>}
      <ul className="plain-list lines">
        {fields.map(({ id, element }, index) => (
          <Row key={id} index={index} element={element} remove={() => remove(index)} />
        ))}
      </ul>
      <Select
        id="terms.elements"
        label={text.addElement}
        value=""
        onChange={({ target }) => append({ element: target.value, weight: 3, required: false })}
      >
        <option value="">{text.choose}</option>
        {left.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Part>
  );
};
