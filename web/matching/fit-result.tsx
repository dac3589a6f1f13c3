import { Heading, InlineMessage } from '@navikt/ds-react';
import type { CriterionRow } from '../../shared/matching/answer.ts';
import type { Side } from '../../shared/matching/criteria.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { CriteriaTable } from './criteria-table.tsx';

export type Judged = {
  fit?: number | undefined;
  excluded?: string | undefined;
  criteria: readonly CriterionRow[];
};

/** How well somebody fits and why, or the rule that leaves them out. */
export const FitResult = ({
  side,
  judged,
  level = '3',
}: {
  side: Side;
  judged: Judged;
  level?: '3' | '4';
}) => {
  const text = useText('matching');
  const { percent } = useFormats();
  if (judged.excluded !== undefined) {
    const reasons: Record<string, string> = text.exclusions[side];
    return (
      <InlineMessage status="warning">
        {text.notFit}. {reasons[judged.excluded] ?? judged.excluded}
      </InlineMessage>
    );
  }
  return (
    <>
      <Heading level={level} size="small">
        {text.fit(percent(judged.fit ?? 0))}
      </Heading>
      <CriteriaTable side={side} criteria={judged.criteria} />
    </>
  );
};
