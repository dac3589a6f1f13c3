import { BodyShort, Button, Checkbox, CheckboxGroup, Fieldset } from '@navikt/ds-react';
import { useField } from '../form/use-field.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { type SlotDay, slotsByDay } from './slots-by-day.ts';

type DayProps = SlotDay & { chosen: readonly string[]; onChange: (chosen: string[]) => void };

/** The times of a day, and one button for all of them. */
const Day = ({ day, slots, chosen, onChange }: DayProps) => {
  const { signUp: text } = useText('rounds');
  const { weekday } = useFormats();
  const all = slots.map(({ start }) => start);
  const own = chosen.filter((start) => all.includes(start));
  const isWhole = own.length === all.length;
  const name = weekday(day);
  const set = (wanted: readonly string[]) =>
    onChange([...chosen.filter((start) => !all.includes(start)), ...wanted]);
  return (
    <div className="slot-day">
      <CheckboxGroup legend={name} size="small" value={own} onChange={set}>
        {slots.map(({ start, from, to }) => (
          <Checkbox key={start} value={start}>
            {from}–{to}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <Button
        type="button"
        size="small"
        variant="tertiary"
        aria-label={isWhole ? text.noneOfDayOf(name) : text.allDayOf(name)}
        onClick={() => set(isWhole ? [] : all)}
      >
        {isWhole ? text.noneOfDay : text.allDay}
      </Button>
    </div>
  );
};

type Props = { name: string; slots: readonly { start: string; minutes: number }[] };

/** Which of a round's times suit: boxes to tick, day by day. The value is the starts of those that do. */
export const SlotChoice = ({ name, slots }: Props) => {
  const { signUp: text } = useText('rounds');
  const { field, error } = useField(name);
  const chosen: readonly string[] = field.value ?? [];
  return (
    <Fieldset id={name} legend={text.slots} description={text.slotsHelp} error={error}>
      <div className="slot-days">
        {slotsByDay(slots).map((one) => (
          <Day key={one.day} {...one} chosen={chosen} onChange={field.onChange} />
        ))}
      </div>
      <BodyShort aria-live="polite">{text.chosen(chosen.length)}</BodyShort>
    </Fieldset>
  );
};
