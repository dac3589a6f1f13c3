import { UNSAFE_Combobox as Combobox } from '@navikt/ds-react/Combobox';
import { useState } from 'react';
import { useFoundParties } from '../hooks/profiles.ts';
import { useText } from '../language/use-text.ts';
import { type FieldProps, useField } from './use-field.ts';
import { useSettled } from './use-settled.ts';

type Option = { label: string; value: string };

/** A party, found by a part of its name or the beginning of its number; the field's value is its id. */
export const PartyField = ({ name, label, description }: FieldProps) => {
  const { roles } = useText('common');
  const { field, error } = useField(name);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<Option>();
  const wanted = useSettled(typed.trim());
  const found = useFoundParties(wanted);
  const options = (found.data?.body.items ?? []).map(({ id, side, name: party }) => ({
    value: id,
    label: `${party} (${roles[side].toLowerCase()})`,
  }));
  const choose = (id: string, isChosen: boolean) => {
    setChosen(isChosen ? options.find(({ value }) => value === id) : undefined);
    field.onChange(isChosen ? id : '');
  };
  return (
    <Combobox
      id={name}
      ref={field.ref}
      label={label}
      {...(description ? { description } : {})}
      options={options}
      filteredOptions={options}
      // The form is what remembers: emptied there, nothing is chosen here.
      selectedOptions={chosen?.value === field.value && chosen ? [chosen] : []}
      isLoading={typed.trim() !== wanted || found.isFetching}
      toggleListButton={false}
      onChange={setTyped}
      onBlur={field.onBlur}
      onToggleSelected={choose}
      error={error}
    />
  );
};
