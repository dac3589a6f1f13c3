import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { useGapWords } from '../../../consortium/gaps.tsx';
import { usePartyNames } from '../../../hooks/party-names.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';

/** What the consortium lacks, and for each gap who could close it. */
export const GapClosers = ({ consortium: { gaps } }: { consortium: ConsortiumView }) => {
  const text = useText('decision');
  const { gapsTitle } = useText('consortium');
  const { gaps: words } = useText('matching');
  const gapWords = useGapWords();
  const { nameOf } = usePartyNames();
  return (
    <Section title={gapsTitle}>
      {gaps.length === 0 && words.none}
      <ul className="plain-list lines">
        {gaps.map((gap) => (
          <li key={`${gap.kind}/${gap.of}`}>
            {gap.closedBy === null || gap.closedBy === undefined
              ? text.closedByNobody(gapWords(gap))
              : text.closedBy(gapWords(gap), nameOf(gap.closedBy))}
          </li>
        ))}
      </ul>
    </Section>
  );
};
