import { BodyLong } from '@navikt/ds-react';
import type { SignUpRequest } from '../../../../shared/round/sign-up.ts';
import { isProblem } from '../../../api/problem.ts';
import { useCreateKey } from '../../../api/use-create-key.ts';
import type { ItemOf } from '../../../api/use-list.ts';
import { useMySignUp, useSignUp } from '../../../hooks/rounds.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';
import { ApprovedOnly } from '../../../profile/approved-only.tsx';
import { Empty } from '../../../state/empty.tsx';
import { SignUpForm } from './form.tsx';

type Props = { round: ItemOf<'listRounds'>; onSent: () => void };

/** For a party that is not in the round: the form, or that it is too late. */
export const NewSignUp = ({ round, onSent }: Props) => {
  const { signUp: text, round: words } = useText('rounds');
  const { roundId } = round;
  const mine = useMySignUp(roundId);
  const send = useSignUp();
  const key = useCreateKey();
  const start = async (body: SignUpRequest) => {
    try {
      return await send.mutateAsync({ params: { roundId }, body, key: key(body) });
    } catch (error) {
      // A colleague was first: theirs is shown, and what was typed here stays in the form that changes it.
      if (isProblem(error, 'already-exists')) await mine.refetch();
      throw error;
    }
  };
  if (!round.open) return <Empty title={text.closedTitle}>{text.closed}</Empty>;
  return (
    <ApprovedOnly>
      <Section title={text.formTitle} lead={words.publicList}>
        <SignUpForm
          round={round}
          onSent={onSent}
          reload={() => mine.refetch().then(send.reset)}
          send={{ ...send, start }}
        />
      </Section>
      {round.content.questions.length > 0 && (
        <Section title={text.answersTitle}>
          <BodyLong>{text.answersFirst}</BodyLong>
        </Section>
      )}
    </ApprovedOnly>
  );
};
