import { InlineMessage } from '@navikt/ds-react';
import type { SignUp } from '../../../../shared/round/sign-up.ts';
import { onceSent } from '../../../api/once-sent.ts';
import type { ItemOf } from '../../../api/use-list.ts';
import { useChangeSignUp, useMySignUp, useWithdrawSignUp } from '../../../hooks/rounds.ts';
import { useFormats } from '../../../language/format.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ApprovedOnly } from '../../../profile/approved-only.tsx';
import { ChangeProblem } from '../../../state/change-problem.tsx';
import { Confirm } from '../../../state/confirm.tsx';
import { AnswersForm, GivenAnswers } from './answers.tsx';
import { Ask } from './ask.tsx';
import { SignUpForm } from './form.tsx';
import { Said } from './said.tsx';

export type SignUpStep = 'sent' | 'answersSent' | 'withdrawn';
type Props = {
  round: ItemOf<'listRounds'>;
  signUp: SignUp;
  actions: readonly string[];
  version: number;
  onDone: (step: SignUpStep) => void;
};

const Change = ({ round, signUp, version, onDone }: Props) => {
  const { signUp: text } = useText('rounds');
  const { weekday } = useFormats();
  const { roundId, content } = round;
  const mine = useMySignUp(roundId);
  const change = useChangeSignUp();
  const title = signUp.state === 'withdrawn' ? text.againTitle : text.changeTitle;
  return (
    <Section title={title} lead={text.changeBy(weekday(content.signUpBy))}>
      <SignUpForm
        key={version}
        round={round}
        signUp={signUp}
        onSent={() => onDone('sent')}
        reload={() => mine.refetch().then(change.reset)}
        send={{
          ...change,
          start: (body) => change.mutateAsync({ params: { roundId }, body, version }),
        }}
      />
    </Section>
  );
};

const Answers = ({ round, signUp, actions, version, onDone }: Props) => {
  const { signUp: text } = useText('rounds');
  const { weekday } = useFormats();
  const { questions, answersBy } = round.content;
  if (questions.length === 0 || signUp.state === 'withdrawn') return null;
  const open = actions.includes('answer');
  return (
    <Section title={text.answersTitle} lead={open ? text.answersLead(weekday(answersBy)) : undefined}>
      {open ? (
        <AnswersForm
          key={version}
          signUp={signUp}
          version={version}
          questions={questions}
          onSent={() => onDone('answersSent')}
        />
      ) : (
        <>
          <InlineMessage status="info">{text.answersClosed}</InlineMessage>
          <GivenAnswers signUp={signUp} questions={questions} />
        </>
      )}
    </Section>
  );
};

const Withdraw = ({ round: { roundId }, version, onDone }: Props) => {
  const { signUp: text } = useText('rounds');
  const mine = useMySignUp(roundId);
  const withdraw = useWithdrawSignUp();
  return (
    <div className="stack">
      <ChangeProblem error={withdraw.error} reload={() => mine.refetch().then(withdraw.reset)} />
      <div>
        <Confirm
          label={text.withdraw}
          title={text.withdrawTitle}
          confirm={text.withdraw}
          pending={withdraw.isPending}
          onConfirm={() =>
            onceSent(withdraw.mutateAsync({ params: { roundId }, version }), () => onDone('withdrawn'))
          }
        >
          {text.withdrawBody}
        </Confirm>
      </div>
    </div>
  );
};

/** For a party that has signed up: what it has said, and what it may still change. */
export const MySignUp = (props: Props) => {
  const { signUp, round, actions } = props;
  return (
    <>
      <Said signUp={signUp} content={round.content} />
      <Answers {...props} />
      {signUp.state === 'signed-up' && <Ask roundId={round.roundId} />}
      {actions.includes('change') && (
        <ApprovedOnly>
          <Change {...props} />
        </ApprovedOnly>
      )}
      {actions.includes('withdraw') && <Withdraw {...props} />}
    </>
  );
};
