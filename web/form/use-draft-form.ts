import { useEffect, useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type * as z from 'zod';
import { dropDraft, readDraft, writeDraft } from './draft-store.ts';
import { resolverFor } from './resolver.ts';

export type DraftForm<Values extends FieldValues, Sent> = UseFormReturn<Values, unknown, Sent> & {
  /** Something typed earlier and not sent was found and put back. */
  restored: boolean;
  /** Forgets what was typed; call it when the form has been sent, or to start over. */
  forget: () => void;
};

type Options<Values extends FieldValues, Sent> = {
  /** What the draft is kept under: the page and the record, such as `profile/provider-310000000`. */
  name: string;
  schema: z.ZodType<Sent, unknown>;
  initial: Values;
};

/** A form judged by the API's schema. What is typed is kept as one types, and put back after a reload or a new login. */
export const useDraftForm = <Values extends FieldValues, Sent>({
  name,
  schema,
  initial,
}: Options<Values, Sent>): DraftForm<Values, Sent> => {
  const [draft] = useState(() => readDraft<Values>(name));
  const [restored, setRestored] = useState(draft !== undefined);
  const form = useForm<Values, unknown, Sent>({
    defaultValues: (draft ?? initial) as DefaultValues<Values>,
    resolver: resolverFor<Values, Sent>(schema),
    // Aksel's way: nothing is called wrong before one has tried to send it, and then at once.
    mode: 'onSubmit',
    reValidateMode: 'onChange',
    shouldFocusError: false,
  });
  const { watch, reset } = form;
  useEffect(() => {
    const { unsubscribe } = watch((values, { name: changed }) => {
      if (changed !== undefined) writeDraft(name, values);
    });
    return unsubscribe;
  }, [watch, name]);
  const forget = () => {
    dropDraft(name);
    setRestored(false);
  };
  return Object.assign({}, form, { reset, restored, forget });
};
