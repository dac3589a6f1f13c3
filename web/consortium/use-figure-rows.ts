import type { ConsortiumView } from '../../shared/consortium/view.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { usePoints } from './use-points.ts';

/** The figures of a consortium as words, by what they are called; the order is the one they are shown in. */
export const useFigureRows = (): ((consortium: ConsortiumView) => [name: string, value: string][]) => {
  const text = useText('consortium');
  const { evidence, providerKinds } = useText('common');
  const { kroner, percent, number, list } = useFormats();
  const { nameOf } = useTerms();
  const points = usePoints();
  return ({ figures }) => [
    [text.score, text.scoreValue(points(figures.score))],
    [text.raised, kroner(figures.raised)],
    [text.capitalGap, figures.capitalGap > 0 ? kroner(figures.capitalGap) : text.noGap],
    [text.expectedReturn, percent(figures.expectedReturn)],
    [text.lossProbability, percent(figures.lossProbability)],
    [text.evidence, evidence[figures.lowestEvidence] ?? ''],
    [
      text.kinds,
      list(
        figures.providerKinds.map((kind, place) =>
          place === 0 ? providerKinds[kind] : providerKinds[kind].toLowerCase(),
        ),
      ),
    ],
    [text.areas, list(figures.areas.map((area) => nameOf('areas', area)))],
    [text.positions, number(figures.positions)],
  ];
};
