import { Button, ExpansionCard } from '@navikt/ds-react';
import { useFieldArray } from 'react-hook-form';
import { Textarea } from '../../../form/fields.tsx';
import { NumberField } from '../../../form/number-field.tsx';
import { useText } from '../../../language/use-text.ts';
import { Part } from '../need-editor/part.tsx';
import { freeId } from './free-id.ts';

type Values = { content: { questions: { questionId: string; text: string }[] } };

const Limits = () => {
  const text = useText('roundEditor');
  return (
    <ExpansionCard aria-label={text.limits} size="small">
      <ExpansionCard.Header>
        <ExpansionCard.Title as="h2" size="small">
          {text.limits}
        </ExpansionCard.Title>
        <ExpansionCard.Description>{text.limitsHelp}</ExpansionCard.Description>
      </ExpansionCard.Header>
      <ExpansionCard.Content>
        <div className="fields">
          <NumberField name="content.limits.perDay" label={text.mostPerDay} />
          <NumberField name="content.limits.perRound" label={text.mostPerRound} />
          <NumberField name="content.limits.breakMinutes" label={text.breakMinutes} />
        </div>
      </ExpansionCard.Content>
    </ExpansionCard>
  );
};

/** What the parties are asked, and how much is asked of each person. */
export const Questions = () => {
  const text = useText('roundEditor');
  const { fields, append, remove } = useFieldArray<Values, 'content.questions', 'key'>({
    name: 'content.questions',
    keyName: 'key',
  });
  const taken = fields.map(({ questionId }) => questionId);
  return (
    <>
      <Part title={text.questions} help={text.questionsHelp}>
        {fields.map(({ key }, index) => (
          <div key={key} className="stack-small narrow">
            <Textarea
              name={`content.questions.${index}.text`}
              label={text.questionNumber(index + 1)}
              maxLength={1000}
            />
            <Button
              type="button"
              size="small"
              variant="tertiary"
              className="start"
              onClick={() => remove(index)}
            >
              {text.removeQuestion(index + 1)}
            </Button>
          </div>
        ))}
        <Button
          type="button"
          size="small"
          variant="secondary"
          className="start"
          onClick={() => append({ questionId: freeId('question', taken), text: '' })}
        >
          {text.addQuestion}
        </Button>
      </Part>
      <Limits />
    </>
  );
};
