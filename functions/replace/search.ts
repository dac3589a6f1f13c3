import type { Consortium, Party } from '../../shared/consortium/consortium.ts';
import { figuresOf, fitsOf, partiesOf } from '../../shared/consortium/figures.ts';
import type { Replaced } from '../../shared/consortium/replace.ts';
import { concludeSearch, type Proposal, type Replacement } from '../../shared/consortium/replacement.ts';
import { contractTerms } from '../../shared/matching/contract.ts';
import { fitsOf as fitsIn } from '../../shared/matching/fits.ts';
import type { FrozenMarket } from '../../shared/run/market.ts';
import { moderatorsFor } from '../consortium/review.ts';
import type { Deps } from '../deps.ts';
import { invitationsTo } from '../meeting/invitations.ts';
import { tryBooked } from '../store/book.ts';
import { replace } from '../store/change.ts';
import { readDocument } from '../store/documents.ts';
import { consortia } from '../store/nouns/consortia.ts';
import { replacements } from '../store/nouns/replacements.ts';
import { overtaking } from '../store/overtaking.ts';
import { bestToday } from './best-today.ts';

const proposalOf = (market: FrozenMarket, before: Consortium, found: Replaced): Proposal => {
  const contract = contractTerms(market.need);
  const parties = partiesOf(found.entry, market);
  const named = (ids: readonly string[], from: readonly Party[]) =>
    from.filter(({ profileId }) => ids.includes(profileId));
  return {
    entry: found.entry,
    figures: figuresOf(found.entry, market, contract),
    fits: fitsOf(found.entry, fitsIn(market, contract)),
    parties,
    joining: named(found.joining, parties),
    alsoLeaving: named(found.alsoLeaving, before.parties),
  };
};

/** Who has said no, or nothing, or has been replaced before: not asked again. */
const goneFrom = async (deps: Deps, consortiumId: string): Promise<string[]> => {
  const all = await invitationsTo(deps, consortiumId);
  return all
    .filter(({ state }) => state === 'declined' || state === 'expired' || state === 'cancelled')
    .map(({ profileId }) => profileId);
};

const isStillGone = async (deps: Deps, { consortiumId, leaving }: Replacement): Promise<boolean> =>
  (await goneFrom(deps, consortiumId)).includes(leaving.profileId);

const rejectedIn = ({ passed }: Replacement): string[] =>
  passed.flatMap(({ parties }) => parties.map(({ profileId }) => profileId));

const attempt = async (replacementId: string, deps: Deps): Promise<void> => {
  const from = await deps.store.get(replacements, replacementId);
  if (from?.state !== 'requested' || !(await isStillGone(deps, from))) return;
  const consortium = await deps.store.get(consortia, from.consortiumId);
  if (!consortium || !('approval' in consortium)) return;
  const market = await readDocument(deps.store, { runId: consortium.runId, document: 'MARKET' });
  const leaving = consortium.parties.find(({ profileId }) => profileId === from.leaving.profileId);
  if (!leaving) return;
  const gone = [...(await goneFrom(deps, from.consortiumId)), ...rejectedIn(from)];
  const { found, held } = await bestToday(deps, { market, consortium, leaving, gone });
  const to = concludeSearch({ ...from, leaving }, found && proposalOf(market, consortium, found));
  const moderators = await moderatorsFor(deps, consortium);
  const changes = [
    replace(replacements, { from, to }),
    deps.store.audit({
      by: 'system',
      action: 'search-replacement',
      record: `CONSORTIUM#${from.consortiumId}`,
      to: to.state,
    }),
    ...moderators.map((personId) =>
      deps.store.task({ task: 'tell-replacement', replacementId, to: personId }),
    ),
  ];
  await tryBooked(deps, [], { changes, contested: held });
};

/**
 * Finds the next best party for a place that has become free, over the market as the run froze it and among those who may
 * meet the rest today, and tells the moderators who have decided on the consortium. What it proposes is held to the
 * records that it was judged by. Does nothing for a search that has ended, or that is no longer needed.
 */
export const search = (replacementId: string, deps: Deps): Promise<void> =>
  overtaking(() => attempt(replacementId, deps));
