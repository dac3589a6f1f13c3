import { BodyShort, Button, Chips, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useController, useFormContext } from 'react-hook-form';
import { DateField } from '../../../form/date-field.tsx';
import { TextField } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { slotsByDay } from '../../../round/slots-by-day.ts';
import { Part } from '../need-editor/part.tsx';
import { type SlotPlan, slotsFor, withSlots } from './slots-for.ts';

type Slot = { start: string; minutes: number };

const AddFields = ({ onAdd }: { onAdd: () => void }) => {
  const text = useText('roundEditor');
  return (
    <>
      <div className="fields">
        <DateField name="adding.firstDay" label={text.firstDay} />
        <DateField name="adding.lastDay" label={text.lastDay} />
        <TextField name="adding.firstAt" label={text.firstAt} />
        <NumberField name="adding.perDay" label={text.perDay} />
        <NumberField name="adding.minutes" label={text.minutes} />
        <NumberField name="adding.pause" label={text.pause} />
      </div>
      <Button type="button" size="small" variant="secondary" className="start" onClick={onAdd}>
        {text.addSlots}
      </Button>
    </>
  );
};

const Days = ({ slots, remove }: { slots: readonly Slot[]; remove: (start: string) => void }) => {
  const text = useText('roundEditor');
  const { weekday } = useFormats();
  if (slots.length === 0) return <BodyShort>{text.noSlots}</BodyShort>;
  const indexOf = (start: string) => slots.findIndex((slot) => slot.start === start);
  return (
    <div className="slot-days">
      {slotsByDay(slots).map(({ day, slots: own }) => (
        <div key={day} className="stack-small">
          <Heading level="2" size="xsmall">
            {weekday(day)}
          </Heading>
          <Chips size="small">
            {own.map(({ start, from, to }) => (
              <Chips.Removable
                key={start}
                id={`content.slots.${indexOf(start)}`}
                aria-label={text.removeSlot(`${weekday(day)} ${from}–${to}`)}
                onClick={() => remove(start)}
              >
                {`${from}–${to}`}
              </Chips.Removable>
            ))}
          </Chips>
        </div>
      ))}
    </div>
  );
};

/** The times at which meetings can be held: added for many days at once, taken away one by one. */
export const Slots = () => {
  const text = useText('roundEditor');
  const { getValues, control } = useFormContext();
  const { field } = useController({ name: 'content.slots', control });
  const [said, say] = useState('');
  const slots = field.value as Slot[];
  const add = () => {
    const next = withSlots(slots, slotsFor(getValues('adding') as SlotPlan));
    const more = next.length - slots.length;
    say(more === 0 ? text.addFailed : text.added(more));
    field.onChange(next);
  };
  const remove = (start: string) => {
    field.onChange(slots.filter((slot) => slot.start !== start));
    document.getElementById('content.slots')?.focus();
  };
  return (
    <Part title={text.slots} help={text.slotsHelp}>
      <AddFields onAdd={add} />
      <BodyShort role="status">{said}</BodyShort>
      <div id="content.slots" tabIndex={-1} className="quiet-focus">
        <Days slots={slots} remove={remove} />
      </div>
    </Part>
  );
};
