import { Button, Fieldset } from '@navikt/ds-react';
import { useFieldArray, useFormContext } from 'react-hook-form';
import * as z from 'zod';
import { organisationNumberSchema } from '../../shared/person/organisation.ts';
import { sideSchema, sides } from '../../shared/person/role.ts';
import { Select, TextField } from '../form/fields.tsx';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';

const idPattern = /^(provider|investor|employer)-(\d{9})$/;

/** A conflict is kept as the other party's id, and typed as what people know: what it is, and its number. */
export const conflictsSchema = z.object({
  conflicts: z.array(z.object({ side: sideSchema, number: organisationNumberSchema })),
  /** Ids of another form than ours, which the form leaves as they are. */
  kept: z.array(z.string()),
});
export type Conflicts = z.infer<typeof conflictsSchema>;

export const conflictValues = (ids: readonly string[]): Conflicts => ({
  conflicts: ids.flatMap((id) => {
    const [, side, number] = idPattern.exec(id) ?? [];
    return side && number ? [{ side: sideSchema.parse(side), number }] : [];
  }),
  kept: ids.filter((id) => !idPattern.test(id)),
});

export const conflictIds = ({ conflicts, kept }: Conflicts): string[] => [
  ...new Set([...conflicts.map(({ side, number }) => `${side}-${number}`), ...kept]),
];

/** The parties that this one can never be in a consortium with. */
export const ConflictFields = () => {
  const { conflicts: text } = useText('profile');
  const { roles } = useText('common');
  const { number } = useFormats();
  const { control } = useFormContext<Conflicts>();
  const { fields, append, remove } = useFieldArray({ control, name: 'conflicts' });
  return (
    <div className="stack narrow">
      {fields.map(({ id }, index) => (
        <Fieldset key={id} legend={text.one(number(index + 1))} className="card">
          <TextField name={`conflicts.${index}.number`} label={text.number} inputMode="numeric" />
          <Select
            name={`conflicts.${index}.side`}
            label={text.side}
            choices={sides.map((side) => ({ value: side, label: roles[side] }))}
          />
          <Button
            type="button"
            size="small"
            variant="tertiary"
            className="start"
            onClick={() => remove(index)}
          >
            {text.remove(number(index + 1))}
          </Button>
        </Fieldset>
      ))}
      <Button
        type="button"
        variant="secondary"
        className="start"
        onClick={() => append({ side: 'provider', number: '' })}
      >
        {text.add}
      </Button>
    </div>
  );
};
