import { useWatch } from 'react-hook-form';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { Checkbox, RadioGroup, Textarea } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useText } from '../../../language/use-text.ts';
import { SlotChoice } from '../../../round/slot-choice.tsx';

const Times = ({ slots }: Pick<RoundContent, 'slots'>) => {
  const { signUp: text } = useText('rounds');
  const forms = (['either', 'on-site', 'online'] as const).map((value) => ({
    value,
    label: text.forms[value],
  }));
  return (
    <>
      <RadioGroup name="meeting.form" label={text.form} choices={forms} />
      <SlotChoice name="meeting.slots" slots={slots} />
    </>
  );
};

/** Whether the party wants a meeting, and when. A round without times has none to ask for. */
const Meeting = ({ slots }: Pick<RoundContent, 'slots'>) => {
  const { signUp: text } = useText('rounds');
  const wanted: string = useWatch({ name: 'meeting.wanted' });
  const choices = (slots.length > 0 ? (['yes', 'none-suits', 'no'] as const) : (['no'] as const)).map(
    (value) => ({ value, ...text.wantedChoices[value] }),
  );
  return (
    <>
      <RadioGroup name="meeting.wanted" label={text.wanted} choices={choices} />
      {wanted === 'yes' && <Times slots={slots} />}
      {wanted === 'none-suits' && <Textarea name="meeting.wish" label={text.wish} maxLength={1000} />}
    </>
  );
};

/** The fields of a sign-up. */
export const Fields = ({ content }: { content: RoundContent }) => {
  const { signUp: text } = useText('rounds');
  return (
    <div className="stack">
      {content.conference && (
        <NumberField
          name="conference.people"
          label={text.people}
          description={text.peopleHelp}
          className="short"
        />
      )}
      <Meeting slots={content.slots} />
      <Checkbox name="publicList" label={text.publicList} description={text.publicListHelp} />
    </div>
  );
};
