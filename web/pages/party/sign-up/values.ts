import type { RoundContent } from '../../../../shared/round/content.ts';
import type { SignUp } from '../../../../shared/round/sign-up.ts';

const noWish = { wanted: '', form: 'either', slots: [] as string[], wish: '' };

/** What the form begins with: nothing chosen, or what the party has said before. */
export const valuesOf = (signUp: SignUp | undefined) => ({
  publicList: signUp?.state === 'signed-up',
  conference: { people: signUp?.conference.people ?? 0 },
  meeting: signUp?.state === 'signed-up' ? { ...noWish, ...signUp.meeting } : noWish,
});

type Questions = RoundContent['questions'];

/** A field for each question, in their order. */
export const answersOf = ({ answers }: SignUp, questions: Questions) => ({
  answers: questions.map(({ questionId }) => ({
    questionId,
    text: answers.find((one) => one.questionId === questionId)?.text ?? '',
  })),
});
