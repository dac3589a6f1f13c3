import { TextField as AkselTextField } from '@navikt/ds-react';
import { useState } from 'react';
import { useLanguage } from '../language/language.tsx';
import { isUnread, readNumber, writeNumber } from './number-text.ts';
import { type FieldProps, useField } from './use-field.ts';

type Props = FieldProps & {
  /** The value is this many times what is typed: 0.01 for a share that is typed in percent. */
  scale?: number;
  /** May it have more decimals than an amount has? By itself what is typed in percent may. */
  decimals?: boolean;
  className?: string;
};

/** Twelve digits are kept, so that 7 % is 0.07 and not its nearest neighbour. */
const scaled = (value: number, scale: number): number => Number((value * scale).toPrecision(12));

/**
 * A number, typed as people write numbers. The form holds a number, nothing while the field is empty, or what was typed
 * where that is no number.
 */
export const NumberField = ({ name, scale = 1, decimals = scale !== 1, ...shown }: Props) => {
  const { field, error } = useField(name);
  const language = useLanguage();
  const [typed, setTyped] = useState<string>();
  const as = { language, decimals };
  const kept = typeof field.value === 'number' ? scaled(field.value, 1 / scale) : undefined;
  return (
    <AkselTextField
      id={name}
      inputMode="decimal"
      autoComplete="off"
      {...shown}
      name={name}
      ref={field.ref}
      value={typed ?? (isUnread(field.value) ? field.value.typed : writeNumber(kept, as))}
      onChange={({ target }) => {
        const read = readNumber(target.value, as);
        setTyped(target.value);
        field.onChange(
          typeof read === 'string'
            ? { typed: target.value, problem: read }
            : read === undefined
              ? undefined
              : scaled(read, scale),
        );
      }}
      onBlur={() => {
        setTyped(undefined);
        field.onBlur();
      }}
      error={error}
    />
  );
};
