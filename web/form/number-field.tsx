import { TextField as AkselTextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { readNumber, writeNumber } from './number-text.ts';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  /** The value is this many times what is typed: 0.01 for a share that is typed in percent. */
  scale?: number;
  className?: string;
};

/** Twelve digits are kept, so that 7 % is 0.07 and not its nearest neighbour. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/** A number, typed as people write numbers. The form holds a number, or nothing while the field is empty. */
export const NumberField = ({ name, scale = 1, ...shown }: Props) => {
  const { field, error } = useField(name);
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const kept = typeof field.value === 'number' ? scaled(field.value, 1 / scale) : undefined;
  return (
    <AkselTextField
      id={name}
      inputMode="decimal"
      autoComplete="off"
      {...shown}
      name={name}
      ref={field.ref}
      value={typed ?? writeNumber(kept, language)}
      onChange={({ target }) => {
        const value = readNumber(target.value);
        setTyped(target.value);
        field.onChange(value === undefined ? undefined : scaled(value, scale));
      }}
      onBlur={() => {
        if (typed === undefined || !Number.isNaN(readNumber(typed))) setTyped(undefined);
        field.onBlur();
      }}
      error={error}
    />
  );
};
