import type { Consortium } from '../../shared/consortium/consortium.ts';
import { isPublished } from '../../shared/run/decide.ts';
import type { Deps } from '../deps.ts';
import { consortia, memberships } from '../store/nouns/consortia.ts';
import { runs } from '../store/nouns/needs.ts';

/** The consortia of a need that a party is in, of runs that the parties have been shown. */
export const ownConsortia = async (
  { store }: Deps,
  needId: string,
  profileId: string,
): Promise<Consortium[]> => {
  const own = await store.all(memberships, { partition: `PARTY#${profileId}` });
  const found = await store.getAll(
    consortia,
    own.map(({ consortiumId }) => consortiumId),
  );
  // Whoever has been replaced is in its list still.
  const mine = found.filter(
    (one) => one.needId === needId && one.parties.some((party) => party.profileId === profileId),
  );
  const known = await store.getAll(
    runs,
    mine.map(({ runId }) => runId),
  );
  const published = new Set(known.filter(isPublished).map(({ runId }) => runId));
  return mine.filter(({ runId }) => published.has(runId));
};
