import { BodyLong, Tag } from '@navikt/ds-react';
import type { Change, WhatIf } from '../../../shared/matching/explain.ts';
import { isProblem } from '../../api/problem.ts';
import { usePoints } from '../../consortium/use-points.ts';
import { useMyWhatIf } from '../../hooks/fits.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';

const useChangeWords = () => {
  const { changes } = useText('matching');
  const { evidence } = useText('common');
  const { inSentence } = useTerms();
  return (change: Change): string => {
    switch (change.change) {
      case 'area':
        return changes.area(inSentence('areas', change.area));
      case 'language':
        return changes.language(inSentence('languages', change.language));
      case 'element':
        return changes.element(inSentence('elements', change.element));
      case 'evidence':
        return changes.evidence(
          inSentence('elements', change.element),
          (evidence[change.to] ?? '').toLowerCase(),
        );
    }
  };
};

type Row = { one: WhatIf['changes'][number]; listedNow: boolean };

const ChangeRow = ({ one: { change, gain, listed }, listedNow }: Row) => {
  const { fits: text } = useText('provider');
  const { kroner, number } = useFormats();
  const points = usePoints();
  const words = useChangeWords();
  return (
    <li>
      <strong>{words(change)}</strong>
      <BodyLong>{gain === null ? text.newlyPossible : text.gain(points(gain))}</BodyLong>
      {change.change === 'element' && (
        <BodyLong size="small">{text.assumed(kroner(change.price), number(change.capacity))}</BodyLong>
      )}
      {listed && !listedNow && (
        <Tag size="small" variant="moderate" data-color="success">
          {text.wouldList}
        </Tag>
      )}
    </li>
  );
};

/** The single changes to the profile that would raise the provider's chances the most. */
export const Chances = ({ needId }: { needId: string }) => {
  const { fits: text } = useText('provider');
  const whatIf = useMyWhatIf(needId);
  if (isProblem(whatIf.error, 'no-published-run')) return <Empty title={text.noRunTitle}>{text.noRun}</Empty>;
  return (
    <Section title={text.chancesTitle} lead={text.chancesLead}>
      <Loaded query={whatIf}>
        {({ body: { listedNow, changes } }) => (
          <>
            <BodyLong>
              <strong>{listedNow ? text.listed : text.notListed}</strong>
            </BodyLong>
            {changes.length === 0 && <BodyLong>{text.noChanges}</BodyLong>}
            <ol className="plain-list lines">
              {changes.map((one) => (
                <ChangeRow key={JSON.stringify(one.change)} one={one} listedNow={listedNow} />
              ))}
            </ol>
          </>
        )}
      </Loaded>
    </Section>
  );
};
