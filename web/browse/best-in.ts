import type { Figures } from '../../shared/consortium/consortium.ts';

/** How each figure is judged, in the order in which `useFigureRows` shows them; some have no better or worse. */
const judged: readonly (((figures: Figures) => number) | undefined)[] = [
  ({ score }) => score,
  ({ raised }) => raised,
  ({ capitalGap }) => -capitalGap,
  ({ expectedReturn }) => expectedReturn,
  ({ lossProbability }) => -lossProbability,
  ({ lowestEvidence }) => lowestEvidence,
  undefined,
  ({ areas }) => areas.length,
  ({ positions }) => positions,
];

/** For each figure the consortia, by their place, that are best in it; none where all are alike. */
export const bestIn = (figures: readonly Figures[]): number[][] =>
  judged.map((worth) => {
    if (!worth) return [];
    const worths = figures.map(worth);
    const most = Math.max(...worths);
    const best = worths.flatMap((one, place) => (most - one < 1e-9 ? [place] : []));
    return best.length === figures.length ? [] : best;
  });
