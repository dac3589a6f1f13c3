import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';

/** What NAV asks of those who sign up. */
export const Questions = ({ questions }: { questions: readonly { questionId: string; text: string }[] }) => {
  const { round: text } = useText('rounds');
  if (questions.length === 0) return null;
  return (
    <Section title={text.questionsTitle} lead={text.questionsLead}>
      <ol className="narrow questions">
        {questions.map(({ questionId, text: question }) => (
          <li key={questionId} className="pre-line">
            {question}
          </li>
        ))}
      </ol>
    </Section>
  );
};
