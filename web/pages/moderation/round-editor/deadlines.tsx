import { DateField } from '../../../form/date-field.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from '../need-editor/part.tsx';

/** Until when the parties may do what. */
export const Deadlines = () => {
  const text = useText('roundEditor');
  return (
    <Part title={text.deadlines} help={text.deadlinesHelp}>
      <div className="fields">
        {(['signUpBy', 'answersBy', 'objectBy', 'answerBy'] as const).map((name) => (
          <DateField key={name} name={`content.${name}`} label={text[name]} />
        ))}
      </div>
    </Part>
  );
};
