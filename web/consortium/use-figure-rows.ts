import type { ConsortiumView, FiguresView } from '../../shared/consortium/view.ts';
import { useTerms } from '../hooks/use-terms.ts';
import { useFormats } from '../language/format.ts';
import { useText } from '../language/use-text.ts';
import { usePoints } from './use-points.ts';

/** What the reader is not shown as a number is said in words, and where it is not shown at all, why. */
const useGuarded = () => {
  const text = useText('consortium');
  const { evidence } = useText('common');
  const { kroner } = useFormats();
  const points = usePoints();
  return {
    score: ({ score, delivery }: FiguresView): [name: string, value: string] => {
      if (score !== undefined) return [text.score, text.scoreValue(points(score))];
      return [text.delivery, delivery === undefined ? text.notShown : text.scoreAbout(points(delivery))];
    },
    raised: ({ raised, part }: FiguresView): string => {
      if (raised !== undefined) return kroner(raised);
      return part === undefined ? text.notShown : text.partOfCapital(text.parts[part]);
    },
    gap: ({ capitalGap, part }: FiguresView): string => {
      if (capitalGap === undefined) return part === 'all' ? text.noGap : text.someGap;
      return capitalGap > 0 ? kroner(capitalGap) : text.noGap;
    },
    evidence: ({ lowestEvidence }: FiguresView): string =>
      lowestEvidence === undefined ? text.onlyFitting : (evidence[lowestEvidence] ?? ''),
  };
};

/** The figures of a consortium as words, by what they are called; the order is the one they are shown in. */
export const useFigureRows = (): ((consortium: ConsortiumView) => [name: string, value: string][]) => {
  const text = useText('consortium');
  const { providerKinds } = useText('common');
  const { percent, number, list } = useFormats();
  const { nameOf } = useTerms();
  const guarded = useGuarded();
  return ({ figures }) => [
    guarded.score(figures),
    [text.raised, guarded.raised(figures)],
    [text.capitalGap, guarded.gap(figures)],
    [text.expectedReturn, percent(figures.expectedReturn)],
    [text.lossProbability, percent(figures.lossProbability)],
    [text.evidence, guarded.evidence(figures)],
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
