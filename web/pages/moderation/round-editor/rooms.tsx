import { Button, Fieldset } from '@navikt/ds-react';
import { useFieldArray } from 'react-hook-form';
import { meetingForms } from '../../../../shared/round/place.ts';
import { Select, TextField } from '../../../form/fields.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from '../need-editor/part.tsx';
import { freeId } from './free-id.ts';
import type { RoundValues } from './values.ts';

const Room = ({ index, remove }: { index: number; remove: () => void }) => {
  const text = useText('roundEditor');
  const at = `content.rooms.${index}`;
  const forms = meetingForms.map((form) => ({ value: form, label: text.forms[form] }));
  return (
    <Fieldset legend={text.roomNumber(index + 1)} size="small" className="form-part boxed">
      <div className="fields">
        <TextField name={`${at}.name`} label={text.roomName} />
        <Select name={`${at}.form`} label={text.form} choices={forms} />
      </div>
      <div className="fields">
        <TextField name={`${at}.place`} label={text.place} optional />
        <TextField name={`${at}.onlineLink`} label={text.onlineLink} type="url" optional />
      </div>
      <Button type="button" size="small" variant="tertiary" className="start" onClick={remove}>
        {text.removeRoom(index + 1)}
      </Button>
    </Fieldset>
  );
};

/** Where meetings can be held. */
export const Rooms = () => {
  const text = useText('roundEditor');
  const { fields, append, remove } = useFieldArray<RoundValues, 'content.rooms', 'key'>({
    name: 'content.rooms',
    keyName: 'key',
  });
  const add = () =>
    append({
      roomId: freeId(
        'room',
        fields.map(({ roomId }) => roomId),
      ),
      name: '',
      form: 'on-site',
    });
  return (
    <Part title={text.rooms} help={text.roomsHelp}>
      {fields.map(({ key }, index) => (
        <Room key={key} index={index} remove={() => remove(index)} />
      ))}
      <Button type="button" size="small" variant="secondary" className="start" onClick={add}>
        {text.addRoom}
      </Button>
    </Part>
  );
};
