import { createContext, type ReactNode, useContext } from 'react';
import { type FieldValues, FormProvider, type UseFormReturn } from 'react-hook-form';
import type { FieldError } from '../../shared/refusal.ts';
import { useText } from '../language/use-text.ts';
import { wordsFor } from './field-errors.ts';

const FieldWords = createContext<Record<string, string>>({});

/** Words for an error of the form that this is called in. */
export const useErrorWords = (): ((error: FieldError) => string) => {
  const { form } = useText('common');
  const byField = useContext(FieldWords);
  return (error) => wordsFor(error, { byField, byCode: form.errors, other: form.otherError });
};

type Props<Values extends FieldValues, Sent> = {
  form: UseFormReturn<Values, unknown, Sent>;
  /** Called with what the schema has made of the values. */
  onSend: (sent: Sent) => unknown;
  /** What to tell when a field must be mended, by its name with `*` for an index: says what to write there. */
  fieldErrors?: Record<string, string>;
  children: ReactNode;
};

/** A form whose fields are those of this folder; each field's id is its name. */
export const Form = <Values extends FieldValues, Sent>({
  form,
  onSend,
  fieldErrors = {},
  children,
}: Props<Values, Sent>) => (
  <FormProvider {...form}>
    <FieldWords value={fieldErrors}>
      <form noValidate className="stack-wide" onSubmit={form.handleSubmit((sent) => void onSend(sent))}>
        {children}
      </form>
    </FieldWords>
  </FormProvider>
);
