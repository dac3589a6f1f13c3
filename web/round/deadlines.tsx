import type { RoundContent } from '../../shared/round/content.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';

/** Until when a party may do what; each deadline lasts to the end of its day in Oslo. */
export const Deadlines = ({ content }: { content: RoundContent }) => {
  const { round: text } = useText('rounds');
  const { weekday } = useFormats();
  const days =
    content.slots.length > 0
      ? (['signUpBy', 'answersBy', 'objectBy', 'answerBy'] as const)
      : (['signUpBy', 'answersBy'] as const);
  return (
    <Section title={text.datesTitle}>
      <Facts rows={days.map((name) => [text[name], text.untilEndOf(weekday(content[name]))])} />
    </Section>
  );
};
