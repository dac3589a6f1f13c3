import { BodyLong, Button, Tag } from '@navikt/ds-react';
import type { Api } from '../../../shared/api.ts';
import type { Reply } from '../../../shared/client.ts';
import type { Change } from '../../../shared/matching/explain.ts';
import { isProblem } from '../../api/problem.ts';
import { useComputeWhatIf, useMyWhatIf } from '../../hooks/fits.ts';
import { useTerms } from '../../hooks/use-terms.ts';
import { useFormats } from '../../language/format.ts';
import { useText } from '../../language/use-text.ts';
import { Section } from '../../layout/section.tsx';
import { Empty } from '../../state/empty.tsx';
import { Loaded } from '../../state/loaded.tsx';
import { ProblemMessage } from '../../state/problem-message.tsx';

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

type Told = NonNullable<Reply<Api['getMyWhatIf']>['body']['changes']>;
type Row = { one: Told[number]; listedNow: boolean };

const ChangeRow = ({ one: { change, gain, listed }, listedNow }: Row) => {
  const { fits: text } = useText('provider');
  const { kroner, number } = useFormats();
  const words = useChangeWords();
  return (
    <li>
      <strong>{words(change)}</strong>
      <BodyLong>{gain === null ? text.newlyPossible : text.gains[gain]}</BodyLong>
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

const Changes = ({ changes, listedNow }: { changes: Told; listedNow: boolean }) => {
  const { fits: text } = useText('provider');
  if (changes.length === 0) return <BodyLong>{text.noChanges}</BodyLong>;
  return (
    <ol className="plain-list lines">
      {changes.map((one) => (
        <ChangeRow key={JSON.stringify(one.change)} one={one} listedNow={listedNow} />
      ))}
    </ol>
  );
};

/** It takes a while to compute, so it waits until it is asked for. */
const Compute = ({ needId }: { needId: string }) => {
  const { fits: text } = useText('provider');
  const compute = useComputeWhatIf();
  return (
    <div className="stack">
      <BodyLong>{text.computeHelp}</BodyLong>
      {compute.error && <ProblemMessage error={compute.error} />}
      <Button
        className="start"
        variant="secondary"
        loading={compute.isPending}
        onClick={() => compute.mutate({ body: { needId } })}
      >
        {text.compute}
      </Button>
    </div>
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
        {({ body: { listed, changes } }) => (
          <div className="stack" aria-live="polite">
            <BodyLong>
              <strong>{listed ? text.listed : text.notListed}</strong>
            </BodyLong>
            {changes ? (
              <Changes changes={changes} listedNow={listed} />
            ) : (
              <Compute key={needId} needId={needId} />
            )}
          </div>
        )}
      </Loaded>
    </Section>
  );
};
