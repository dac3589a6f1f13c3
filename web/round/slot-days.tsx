import { Heading } from '@navikt/ds-react';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { slotsByDay } from './slots-by-day.ts';

/** The times of a round's one-to-one meetings, day by day. */
export const SlotDays = ({ slots }: { slots: readonly { start: string; minutes: number }[] }) => {
  const { round: text } = useText('rounds');
  const { weekday } = useFormats();
  if (slots.length === 0) return <Section title={text.slotsTitle}>{text.noSlots}</Section>;
  return (
    <Section title={text.slotsTitle} lead={text.slotsLead}>
      <div className="slot-days">
        {slotsByDay(slots).map(({ day, slots: own }) => (
          <div key={day} className="stack">
            <Heading level="3" size="xsmall">
              {weekday(day)}
            </Heading>
            <ul className="slot-times">
              {own.map(({ start, from, to }) => (
                <li key={start}>
                  {from}–{to}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  );
};
