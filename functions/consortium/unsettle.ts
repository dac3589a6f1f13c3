import type { Change } from '../store/change.ts';
import { bumpStanding } from '../store/standing.ts';
import type { Store } from '../store/store.ts';

/** Counts a change of a party, and has its consortia judged again. */
export const unsettle = (store: Store, profileId: string): Change[] => [
  bumpStanding(profileId),
  store.task({ task: 'review-consortia', profileId }),
];
