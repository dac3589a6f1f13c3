import { DatePicker, useDatepicker } from '@navikt/ds-react';
import { useLanguage } from '../language/language.tsx';
import { type FieldProps, useField } from './use-field.ts';

/** The calendar's own day, whatever the zone: Aksel gives local midnight. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

const localMidnight = (day: string): Date => new Date(`${day}T00:00:00`);

/** A day. The form holds it as `YYYY-MM-DD`, or nothing while it is not a date. */
export const DateField = ({ name, label, description }: FieldProps) => {
  const { field, error } = useField(name);
  const language = useLanguage();
  const { datepickerProps, inputProps } = useDatepicker({
    locale: language,
    ...(field.value ? { defaultSelected: localMidnight(field.value) } : {}),
    onDateChange: (date) => field.onChange(date === undefined ? undefined : dayOf(date)),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input id={name} {...inputProps} label={label} description={description} error={error} />
    </DatePicker>
  );
};
