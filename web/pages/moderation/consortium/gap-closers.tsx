import type { ConsortiumView } from '../../../../shared/consortium/view.ts';
import { useGapWords } from '../../../consortium/gaps.tsx';
import { useProfile } from '../../../hooks/profiles.ts';
import { useText } from '../../../language/use-text.ts';
import { Section } from '../../../layout/section.tsx';

/** A sentence with the party's name; with its id until the name is here. */
const Closer = ({ id, sentence }: { id: string; sentence: (name: string) => string }) =>
  sentence(useProfile(id).data?.body.profile.content.name ?? id);

/** What the consortium lacks, and for each gap who could close it. */
export const GapClosers = ({ consortium: { gaps } }: { consortium: ConsortiumView }) => {
  const text = useText('decision');
  const { gapsTitle } = useText('consortium');
  const { gaps: words } = useText('matching');
  const gapWords = useGapWords();
  return (
    <Section title={gapsTitle}>
      {gaps.length === 0 && words.none}
      <ul className="plain-list lines">
        {gaps.map((gap) => (
          <li key={`${gap.kind}/${gap.of ?? ''}`}>
            {gap.closedBy === null || gap.closedBy === undefined ? (
              text.closedByNobody(gapWords(gap))
            ) : (
              <Closer id={gap.closedBy} sentence={(name) => text.closedBy(gapWords(gap), name)} />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
};
