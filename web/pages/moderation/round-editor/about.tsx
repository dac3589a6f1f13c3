import { Fieldset } from '@navikt/ds-react';
import { DateField } from '../../../form/date-field.tsx';
import { Select, Textarea, TextField } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useField } from '../../../form/use-field.ts';
import { useText } from '../../../language/use-text.ts';
import { Part } from '../need-editor/part.tsx';

const Conference = () => {
  const text = useText('roundEditor');
  const { error } = useField('content.conference.start');
  const at = 'content.conference';
  return (
    <Fieldset
      id={`${at}.start`}
      legend={text.conference}
      description={text.conferenceHelp}
      error={error}
      className="form-part"
    >
      <div className="fields">
        <DateField name={`${at}.day`} label={text.day} />
        <TextField name={`${at}.time`} label={text.time} />
        <NumberField name={`${at}.minutes`} label={text.minutes} />
      </div>
      <TextField name={`${at}.place`} label={text.place} optional />
      <TextField name={`${at}.onlineLink`} label={text.onlineLink} type="url" optional />
    </Fieldset>
  );
};

/** What the round is about, and its conference. */
export const About = ({ needs }: { needs: readonly { value: string; label: string }[] | undefined }) => {
  const text = useText('roundEditor');
  return (
    <div className="stack-wide narrow">
      <Part title={text.about}>
        {needs && <Select name="needId" label={text.need} choices={needs} empty={text.choose} />}
        <TextField name="content.name" label={text.name} />
        <Textarea
          name="content.description"
          label={text.description}
          description={text.descriptionHelp}
          maxLength={8000}
        />
      </Part>
      <Conference />
    </div>
  );
};
