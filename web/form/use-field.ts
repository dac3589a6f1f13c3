import { useController, useFormContext } from 'react-hook-form';
import { useErrorWords } from './form.tsx';

/** A field of the form around it, with the words for its error if it has one. */
export const useField = (name: string) => {
  const { control } = useFormContext();
  const { field, fieldState } = useController({ name, control });
  const words = useErrorWords();
  const { error: found } = fieldState;
  const error =
    found?.type === undefined
      ? undefined
      : words({ path: String(found.message ?? ''), code: String(found.type), message: '' });
  return { field, error };
};

/** What every field takes: its place in the form's values, which is also its id, and its words. */
export type FieldProps = { name: string; label: string; description?: string };
