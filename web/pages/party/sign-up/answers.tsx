import { BodyLong, Button } from '@navikt/ds-react';
import * as z from 'zod';
import type { RoundContent } from '../../../../shared/round/content.ts';
import { type SignUp, writtenAnswersSchema } from '../../../../shared/round/sign-up.ts';
import { onceSent } from '../../../api/once-sent.ts';
import { Errors } from '../../../form/errors.tsx';
import { Textarea } from '../../../form/fields.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useAnswerInWriting, useMySignUp } from '../../../hooks/rounds.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { answersOf } from './values.ts';

/** What is left open is not sent. */
const answered = (values: unknown): unknown =>
  (values as { text: string }[]).filter(({ text }) => text.trim() !== '');
const schema = z.object({ answers: z.preprocess(answered, writtenAnswersSchema) });

type Props = { signUp: SignUp; version: number; questions: RoundContent['questions']; onSent: () => void };

/** The round's questions, answered in writing. */
export const AnswersForm = ({ signUp, version, questions, onSent }: Props) => {
  const { signUp: text } = useText('rounds');
  const { roundId } = signUp;
  const mine = useMySignUp(roundId);
  const send = useAnswerInWriting();
  const initial = answersOf(signUp, questions);
  const form = useDraftForm({ name: `answers/${roundId}`, schema, initial });
  const startOver = () => {
    form.forget();
    form.reset(initial);
  };
  const done = () => {
    form.forget();
    onSent();
  };
  return (
    <Form
      form={form}
      fieldErrors={text.errors}
      onSend={(body) => onceSent(send.mutateAsync({ params: { roundId }, body, version }), done)}
    >
      <Errors refused={send.error} />
      <Restored shown={form.restored} startOver={startOver} />
      <div className="stack narrow">
        {questions.map(({ questionId, text: question }, index) => (
          <Textarea key={questionId} name={`answers.${index}.text`} label={question} maxLength={8000} />
        ))}
      </div>
      <ChangeProblem error={send.error} reload={() => mine.refetch().then(send.reset)} />
      <Button className="start" loading={send.isPending}>
        {text.sendAnswers}
      </Button>
    </Form>
  );
};

/** The answers as they were given, once they can no longer be changed. */
export const GivenAnswers = ({ signUp, questions }: Pick<Props, 'signUp' | 'questions'>) => {
  const { signUp: text } = useText('rounds');
  return (
    <dl className="narrow stack">
      {questions.map(({ questionId, text: question }) => (
        <div key={questionId}>
          <dt>
            <strong>{question}</strong>
          </dt>
          <BodyLong as="dd" className="plain pre-line">
            {signUp.answers.find((one) => one.questionId === questionId)?.text ?? text.noAnswer}
          </BodyLong>
        </div>
      ))}
    </dl>
  );
};
