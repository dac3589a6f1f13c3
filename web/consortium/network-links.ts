import type { ConsortiumView } from '../../shared/consortium/view.ts';
import type { ExplanationView } from '../../shared/explanation/view.ts';

/** `task` is an element's code, or `capital` or `jobs`; `points` is what the bond adds to the score. */
export type Bond = { party: string; task: string; points: number };

/** What binds each party to the consortium: one bond for each delivery, investment and job offer. */
export const bondsOf = (
  { deliveries, investments, jobs }: Pick<ConsortiumView, 'deliveries' | 'investments' | 'jobs'>,
  { contributions }: Pick<ExplanationView, 'contributions'>,
): Bond[] => {
  const points = (party: string, element?: string): number =>
    contributions.find((one) => one.party === party && one.element === element)?.contribution ?? 0;
  return [
    ...deliveries.map(({ provider: party, element: task }) => ({ party, task, points: points(party, task) })),
    ...investments.map(({ investor: party }) => ({ party, task: 'capital', points: points(party) })),
    ...jobs.map(({ employer: party }) => ({ party, task: 'jobs', points: points(party) })),
  ];
};
