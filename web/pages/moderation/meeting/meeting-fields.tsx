import { Fieldset } from '@navikt/ds-react';
import { DateField } from '../../../form/date-field.tsx';
import { TextField } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useField } from '../../../form/use-field.ts';
import { useText } from '../../../language/use-text.ts';

/** When and where a meeting is to be, and until when one may answer; under `meeting` in the form. */
export const MeetingFields = () => {
  const text = useText('decision');
  const { error } = useField('meeting.start');
  return (
    <Fieldset id="meeting.start" legend={text.meetingTitle} error={error} className="form-part">
      <DateField name="meeting.day" label={text.day} />
      <div className="fields">
        <TextField name="meeting.time" label={text.time} />
        <NumberField name="meeting.minutes" label={text.minutes} />
      </div>
      <TextField name="meeting.place" label={text.place} optional />
      <TextField name="meeting.onlineLink" label={text.onlineLink} type="url" optional />
      <DateField name="meeting.answerBy" label={text.answerBy} />
    </Fieldset>
  );
};
