import { InlineMessage } from '@navikt/ds-react';
import { useWatch } from 'react-hook-form';
import { type LanguageLevel, type Level, levelRank } from '../../../shared/matching/vocabulary.ts';
import type { ItemOf } from '../../api/use-list.ts';
import { usePublishedNeeds } from '../../hooks/needs.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';

/** Somebody at `has` can do a job that needs `wanted`. */
const suffices = (has: LanguageLevel, wanted: LanguageLevel): boolean =>
  levelRank(has.oral) >= levelRank(wanted.oral) && levelRank(has.written) >= levelRank(wanted.written);

const Verdict = ({ need, wanted }: { need: ItemOf<'listPublishedNeeds'>; wanted: LanguageLevel }) => {
  const { language: text } = useText('employer');
  const { levels } = useText('common');
  const { name, terms } = need.content;
  const { entryLevel, exitLevel } = terms;
  if (suffices(entryLevel, wanted))
    return <InlineMessage status="success">{text.enough(name)}</InlineMessage>;
  if (suffices(exitLevel, wanted)) return <InlineMessage status="success">{text.later(name)}</InlineMessage>;
  return (
    <InlineMessage status="warning">
      {text.tooHigh(name, levels[exitLevel.oral], levels[exitLevel.written])}
    </InlineMessage>
  );
};

/** Whether the language that is chosen goes with what the participants of the published needs learn. */
export const LevelVerdicts = () => {
  const { language: text } = useText('employer');
  const needs = usePublishedNeeds();
  const { oral, written }: { oral: Level | ''; written: Level | '' } = useWatch({ name: 'terms.level' });
  if (oral === '' || written === '' || !needs.data?.length) return null;
  return (
    <Section title={text.checkTitle}>
      <div className="stack" aria-live="polite">
        {needs.data.map((need) => (
          <Verdict key={need.needId} need={need} wanted={{ oral, written }} />
        ))}
      </div>
    </Section>
  );
};
