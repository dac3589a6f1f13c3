import type { FiguresView } from '../../shared/consortium/view.ts';
import { partNames } from '../../shared/visibility/words.ts';

/** What is raised: in kroner, or as a part of the capital where it is told in words. */
const raisedIn = ({ raised, part }: FiguresView): number => raised ?? partNames.indexOf(part ?? 'none');

/**
 * How each figure is judged, in the order in which `useFigureRows` shows them; some have no better or worse. One that
 * the reader is not shown counts as the least.
 */
const judged: readonly (((figures: FiguresView) => number) | undefined)[] = [
  ({ score, delivery }) => score ?? delivery ?? 0,
  raisedIn,
  (figures) => (figures.capitalGap === undefined ? raisedIn(figures) : -figures.capitalGap),
  ({ expectedReturn }) => expectedReturn,
  ({ lossProbability }) => -lossProbability,
  ({ lowestEvidence = -1 }) => lowestEvidence,
  undefined,
  ({ areas }) => areas.length,
  ({ positions }) => positions,
];

/** For each figure the consortia, by their place, that are best in it; none where all are alike. */
export const bestIn = (figures: readonly FiguresView[]): number[][] =>
  judged.map((worth) => {
    if (!worth) return [];
    const worths = figures.map(worth);
    const most = Math.max(...worths);
    const best = worths.flatMap((one, place) => (most - one < 1e-9 ? [place] : []));
    return best.length === figures.length ? [] : best;
  });
