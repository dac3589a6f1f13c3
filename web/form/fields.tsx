import {
  Checkbox as AkselCheckbox,
  CheckboxGroup as AkselCheckboxGroup,
  RadioGroup as AkselRadioGroup,
  Select as AkselSelect,
  Textarea as AkselTextarea,
  TextField as AkselTextField,
  Radio,
} from '@navikt/ds-react';
import { get, useFormContext, useFormState } from 'react-hook-form';
import { type FieldProps, useField } from './use-field.ts';

export type Choice = { value: string; label: string; description?: string; retired?: boolean };

/** What a choice of a group is drawn by. */
const shownOf = ({ value, label, description }: Choice) => ({
  value,
  children: label,
  ...(description ? { description } : {}),
});

/** The choices of a field: retired ones only where the record has them, or they are still chosen. */
const useOffered = (name: string, choices: readonly Choice[]): Choice[] => {
  const { getValues } = useFormContext();
  const { defaultValues } = useFormState();
  const had = new Set([get(defaultValues, name), getValues(name)].flat());
  return choices.filter(({ value, retired }) => !retired || had.has(value));
};

type TextProps = FieldProps & {
  type?: 'text' | 'email' | 'url';
  autoComplete?: string;
  inputMode?: 'numeric' | 'text';
  className?: string;
  /** Left out of what is sent when empty. */
  optional?: boolean;
};

export const TextField = ({ name, optional = false, ...shown }: TextProps) => {
  const { field, error } = useField(name);
  return (
    <AkselTextField
      id={name}
      {...shown}
      {...field}
      value={field.value ?? ''}
      onChange={({ target }) => field.onChange(optional && target.value === '' ? undefined : target.value)}
      error={error}
    />
  );
};

export const Textarea = ({ name, maxLength, ...shown }: FieldProps & { maxLength?: number }) => {
  const { field, error } = useField(name);
  return (
    <AkselTextarea
      id={name}
      {...shown}
      {...(maxLength ? { maxLength } : {})}
      {...field}
      value={field.value ?? ''}
      error={error}
    />
  );
};

export const Select = ({
  name,
  choices,
  empty,
  ...shown
}: FieldProps & { choices: readonly Choice[]; empty?: string }) => {
  const { field, error } = useField(name);
  const offered = useOffered(name, choices);
  return (
    <AkselSelect id={name} {...shown} {...field} value={field.value ?? ''} error={error}>
      {empty !== undefined && <option value="">{empty}</option>}
      {offered.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </AkselSelect>
  );
};

export const RadioGroup = ({
  name,
  label,
  choices,
  description,
}: FieldProps & { choices: readonly Choice[] }) => {
  const { field, error } = useField(name);
  return (
    <AkselRadioGroup
      id={name}
      legend={label}
      {...(description ? { description } : {})}
      name={name}
      value={field.value ?? ''}
      onChange={field.onChange}
      error={error}
    >
      {choices.map((choice) => (
        <Radio key={choice.value} {...shownOf(choice)} />
      ))}
    </AkselRadioGroup>
  );
};

type CheckboxGroupProps = FieldProps & {
  choices: readonly Choice[];
  /** Many short choices, side by side where there is room. */
  columns?: boolean;
};

export const CheckboxGroup = ({ name, label, choices, description, columns = false }: CheckboxGroupProps) => {
  const { field, error } = useField(name);
  const offered = useOffered(name, choices);
  return (
    <AkselCheckboxGroup
      id={name}
      className={columns ? 'columns' : ''}
      legend={label}
      {...(description ? { description } : {})}
      value={field.value ?? []}
      onChange={field.onChange}
      error={error}
    >
      {offered.map((choice) => (
        <AkselCheckbox key={choice.value} {...shownOf(choice)} />
      ))}
    </AkselCheckboxGroup>
  );
};

export const Checkbox = ({ name, label, description }: FieldProps) => {
  const { field, error } = useField(name);
  return (
    <AkselCheckbox
      id={name}
      checked={field.value === true}
      onChange={({ target }) => field.onChange(target.checked)}
      {...(description ? { description } : {})}
      error={error !== undefined}
    >
      {label}
    </AkselCheckbox>
  );
};
