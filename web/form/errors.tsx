import { ErrorSummary } from '@navikt/ds-react';
import { type MouseEvent, useEffect, useRef } from 'react';
import { type FieldErrors, useFormContext, useFormState } from 'react-hook-form';
import type { FieldError } from '../../shared/refusal.ts';
import { problemOf } from '../api/problem.ts';
import { useText } from '../language/use-text.ts';
import { fieldName } from './field-errors.ts';
import { useErrorWords } from './form.tsx';

type Leaf = { type?: unknown; message?: unknown; ref?: unknown };

const isLeaf = (value: object): value is Leaf => typeof (value as Leaf).type === 'string';

/** The errors that react-hook-form keeps nested, in the order of the fields. */
const flatten = (errors: object): FieldError[] =>
  Object.values(errors).flatMap((value: unknown) => {
    if (typeof value !== 'object' || value === null) return [];
    if (isLeaf(value)) return [{ path: String(value.message), code: String(value.type), message: '' }];
    return flatten(value);
  });

const focusField = (event: MouseEvent, id: string) => {
  const found = document.getElementById(id);
  if (!found) return;
  event.preventDefault();
  const focusable = found.matches('input, select, textarea, button')
    ? found
    : found.querySelector('input, select, textarea, button');
  (focusable as HTMLElement | null)?.focus();
};

/**
 * What must be mended before the form can be sent, each linked to its field, as found here or by the service. Gets focus
 * when it appears.
 */
export const Errors = ({ refused }: { refused?: unknown }) => {
  const { form } = useText('common');
  const words = useErrorWords();
  const { control, setError } = useFormContext();
  const { errors, submitCount } = useFormState({ control });
  const summary = useRef<HTMLDivElement>(null);
  const found = flatten(errors as FieldErrors);
  const count = found.length;
  useEffect(() => {
    for (const { path, code } of problemOf(refused)?.errors ?? [])
      setError(fieldName(path), { type: code, message: path });
  }, [refused, setError]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each try to send, and each refusal, is told anew
  useEffect(() => {
    if (count > 0) summary.current?.focus();
  }, [submitCount, refused]);
  if (count === 0 || submitCount === 0) return null;
  return (
    <ErrorSummary ref={summary} heading={form.errorsHeading}>
      {found.map((error) => {
        const id = fieldName(error.path);
        return (
          <ErrorSummary.Item
            key={`${id}:${error.code}`}
            href={`#${id}`}
            onClick={(event) => focusField(event, id)}
          >
            {words(error)}
          </ErrorSummary.Item>
        );
      })}
    </ErrorSummary>
  );
};
