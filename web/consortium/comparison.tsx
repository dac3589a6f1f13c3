import { BodyLong } from '@navikt/ds-react';
import type { ExplanationView } from '../../shared/explanation/view.ts';
import { FigureTable } from '../chart/figure-table.tsx';
import { useText } from '../language/use-text.ts';
import { Section } from '../layout/section.tsx';
import { usePoints } from './use-points.ts';

/** How far the consortium is from the one that it is compared with, and in what; nothing where it is the only one. */
export const Comparison = ({ explanation: { comparison } }: { explanation: ExplanationView }) => {
  const text = useText('consortium');
  const points = usePoints();
  if (!comparison) return null;
  const { difference, parts, withRank, decisive } = comparison;
  const decided = text.comparisonParts[decisive].toLowerCase();
  if (difference === undefined || parts === undefined)
    return (
      <Section title={text.comparisonTitle}>
        <BodyLong>{withRank === 1 ? text.comparedOther(decided) : text.comparedBest(decided)}</BodyLong>
      </Section>
    );
  const distance = points(Math.abs(difference));
  return (
    <Section title={text.comparisonTitle}>
      <BodyLong>{withRank === 1 ? text.comparisonOther(distance) : text.comparisonBest(distance)}</BodyLong>
      <FigureTable
        label={text.comparisonTitle}
        headings={[text.comparisonPart, text.comparisonPoints]}
        rows={parts.map((one) => [text.comparisonParts[one.part], points(one.difference)])}
      />
    </Section>
  );
};
