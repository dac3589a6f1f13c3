import { type ProposedReplacement, searchAgain } from '../../shared/consortium/replacement.ts';
import type { Deps } from '../deps.ts';
import { tryBooked } from '../store/book.ts';
import { replace } from '../store/change.ts';
import { consortia } from '../store/nouns/consortia.ts';
import { replacements } from '../store/nouns/replacements.ts';
import { overtaking } from '../store/overtaking.ts';
import { isImpossible, judgeProposed } from './judge.ts';

const reviewOne = async (deps: Deps, replacementId: string): Promise<void> => {
  const from = await deps.store.get(replacements, replacementId);
  const consortium = from && (await deps.store.get(consortia, from.consortiumId));
  if (from?.state !== 'proposed' || !consortium) return;
  const judged = await judgeProposed(deps, consortium, from);
  if (!isImpossible(judged, from)) return;
  const audit = deps.store.audit({
    by: 'system',
    action: 'search-replacement-again',
    record: `CONSORTIUM#${from.consortiumId}`,
    from: from.joining.map(({ profileId }) => profileId).join(', '),
  });
  await tryBooked(deps, [], {
    changes: [audit],
    contested: [replace(replacements, { from, to: searchAgain(from) }), ...judged.held],
  });
};

const concerns = ({ parties }: ProposedReplacement, profileId: string): boolean =>
  parties.some((party) => party.profileId === profileId);

/** Judges again the proposed replacements that a change of a party concerns: who has become impossible is searched past. */
export const reviewReplacements = async (deps: Deps, profileId: string): Promise<void> => {
  const open = await deps.store.all(replacements, { index: 'gsi2', partition: 'REPLACEMENTS#proposed' });
  for (const one of open)
    if (one.state === 'proposed' && concerns(one, profileId))
      await overtaking(() => reviewOne(deps, one.replacementId));
};
