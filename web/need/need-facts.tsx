import type { NeedContent } from '../../shared/need/need.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { Facts } from '../layout/facts.tsx';
import { Section } from '../layout/section.tsx';

/** Who, where, how long and by when. */
export const NeedFacts = ({ content }: { content: NeedContent }) => {
  const text = useText('needs');
  const { levels } = useText('common');
  const { number, day, list } = useFormats();
  const { namesOf } = useTerms();
  const { terms, owner, dates } = content;
  const level = ({ oral, written }: typeof terms.entryLevel) => text.level(levels[oral], levels[written]);
  return (
    <Section title={text.termsTitle}>
      <Facts
        rows={[
          [text.owner, owner],
          [text.answer, dates && day(dates.answerBy)],
          [text.startOn, dates && day(dates.startOn)],
          [text.months, text.monthsValue(number(terms.months))],
          [text.participants, text.participantsValue(number(terms.participants))],
          [text.areas, list(namesOf('areas', terms.areas))],
          [text.languages, list(namesOf('languages', terms.languages))],
          [text.entryLevel, level(terms.entryLevel)],
          [text.exitLevel, level(terms.exitLevel)],
          [text.themes, list(namesOf('themes', terms.themes))],
          [text.jobs, number(terms.jobs)],
        ]}
      />
    </Section>
  );
};
