import { Textarea, TextField } from '../../../form/fields.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from './part.tsx';

export const About = () => {
  const text = useText('needEditor');
  return (
    <Part title={text.about}>
      <TextField name="name" label={text.name} />
      <TextField name="owner" label={text.owner} />
      <Textarea name="summary" label={text.summary} maxLength={4000} />
      <Textarea
        name="targetGroup"
        label={text.targetGroup}
        description={text.targetGroupHelp}
        maxLength={4000}
      />
    </Part>
  );
};
