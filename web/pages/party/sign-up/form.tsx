import { Button } from '@navikt/ds-react';
import { type SignUp, type SignUpRequest, signUpRequestSchema } from '../../../../shared/round/sign-up.ts';
import { onceSent } from '../../../api/once-sent.ts';
import type { ItemOf } from '../../../api/use-list.ts';
import { Errors } from '../../../form/errors.tsx';
import { Form } from '../../../form/form.tsx';
import { Restored } from '../../../form/restored.tsx';
import { useDraftForm } from '../../../form/use-draft-form.ts';
import { useText } from '../../../language/use-text.ts';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Fields } from './fields.tsx';
import { valuesOf } from './values.ts';

type Props = {
  round: ItemOf<'listRounds'>;
  /** What the party has said before, if anything. */
  signUp?: SignUp;
  send: {
    start: (body: SignUpRequest) => Promise<unknown>;
    error: unknown;
    isPending: boolean;
  };
  onSent: () => void;
  reload: () => unknown;
};

/** The sign-up, for the first time or changed. */
export const SignUpForm = ({ round, signUp, send, onSent, reload }: Props) => {
  const { signUp: text } = useText('rounds');
  const initial = valuesOf(signUp);
  const form = useDraftForm({
    name: `sign-up/${round.roundId}`,
    schema: signUpRequestSchema,
    initial,
  });
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
      onSend={(body) => onceSent(send.start({ ...body, answers: signUp?.answers ?? [] }), done)}
    >
      <Errors refused={send.error} />
      <Restored shown={form.restored} startOver={startOver} />
      <Fields content={round.content} />
      <ChangeProblem error={send.error} reload={reload} />
      <Button className="start" loading={send.isPending}>
        {signUp?.state === 'signed-up' ? text.sendChange : text.send}
      </Button>
    </Form>
  );
};
