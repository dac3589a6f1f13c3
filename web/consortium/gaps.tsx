import { List } from '@navikt/ds-react';
import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';

type Gap = ConsortiumView['gaps'][number];

/** A gap in words. */
export const useGapWords = (): ((gap: Gap) => string) => {
  const { gaps } = useText('matching');
  const { percent } = useFormats();
  const { nameOf } = useTerms();
  return ({ kind, of }) => {
    if (kind === 'element') return gaps.element(nameOf('elements', String(of)));
    if (kind !== 'capital') return gaps.smallProviders(Number(of));
    return of === undefined ? gaps.someCapital : gaps.capital(percent(Number(of)));
  };
};

/** What the consortium lacks, or that it lacks nothing. */
export const Gaps = ({ gaps }: { gaps: readonly Gap[] }) => {
  const { gaps: text } = useText('matching');
  const words = useGapWords();
  if (gaps.length === 0) return text.none;
  return (
    <List as="ul">
      {gaps.map((gap) => (
        <List.Item key={`${gap.kind}-${gap.of ?? ''}`}>{words(gap)}</List.Item>
      ))}
    </List>
  );
};
