import type { Consortium } from '../../../shared/consortium/consortium.ts';
import type { explanationRoutes } from '../../../shared/explanation/routes.ts';
import { explanationFor } from '../../../shared/explanation/view.ts';
import { contractTerms } from '../../../shared/matching/contract.ts';
import { compareEntries, explainEntry } from '../../../shared/matching/explain.ts';
import { fitsOf } from '../../../shared/matching/fits.ts';
import type { Market } from '../../../shared/matching/market.ts';
import type { Need } from '../../../shared/need/need.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import type { Profile } from '../../../shared/profile/profile.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { FrozenMarket } from '../../../shared/run/market.ts';
import type { Deps } from '../../deps.ts';
import { readDocument } from '../../store/documents.ts';
import { consortia, consortiumIdOf } from '../../store/nouns/consortia.ts';
import { needs } from '../../store/nouns/needs.ts';
import { profiles } from '../../store/nouns/profiles.ts';
import { openedBy } from '../../visibility/reader.ts';
import { computeChanges, isListed, keptChanges, whatIfAsked } from '../../what-if/answer.ts';
import type { Handlers } from '../handler.ts';
import { find } from './common.ts';
import { findVisible } from './visible-consortia.ts';

const explained = (consortium: Consortium, market: FrozenMarket) =>
  explainEntry(market, consortium.fits, consortium.entry);

/** The winner is compared with the one it beat, and everybody else with the winner. */
const rankToCompare = (rank: number): number => (rank === 1 ? 2 : 1);

const explain = async (deps: Deps, consortium: Consortium) => {
  const withRank = rankToCompare(consortium.rank);
  const [market, other] = await Promise.all([
    readDocument(deps.store, { runId: consortium.runId, document: 'MARKET' }),
    deps.store.get(consortia, consortiumIdOf(consortium.runId, withRank)),
  ]);
  const explanation = explained(consortium, market);
  const comparison = other && { ...compareEntries(explanation, explained(other, market)), withRank };
  return { explanation, comparison, market };
};

const publicNeed = async (deps: Deps, needId: string) => {
  const need = await find(deps, needs, needId);
  return need.state === 'published' || need.state === 'closed' ? need : refuse('not-found');
};

const ownProfile = (deps: Deps, actor: Actor): Promise<Profile> =>
  find(deps, profiles, profileIdOf(actor) ?? refuse('forbidden'));

/** A market of the need and nobody but the party itself. */
const marketOfOne = ({ needId, content }: Need, { profileId: id, content: own }: Profile): Market => ({
  need: { id: needId, ...content.terms },
  providers: own.side === 'provider' ? [{ id, ...own.terms }] : [],
  investors: own.side === 'investor' ? [{ id, ...own.terms }] : [],
  employers: own.side === 'employer' ? [{ id, ...own.terms }] : [],
});

export const explanationHandlers: Handlers<typeof explanationRoutes> = {
  explainConsortium: async ({ actor, params }, deps) => {
    const consortium = await findVisible(deps, actor, params.consortiumId);
    const [[opened], explanation] = await Promise.all([
      openedBy(deps, actor, [consortium]),
      explain(deps, consortium),
    ]);
    const { reader } = opened ?? refuse('not-found');
    return { body: explanationFor(reader, explanation), version: consortium.version };
  },

  getMyFits: async ({ actor, query: { needId } }, deps) => {
    const [need, profile] = await Promise.all([publicNeed(deps, needId), ownProfile(deps, actor)]);
    const market = marketOfOne(need, profile);
    const { offers, investors, employers } = fitsOf(market, contractTerms(market.need));
    const { side } = profile.content;
    if (side === 'provider') return { body: { side, offers } };
    if (side === 'investor') return { body: { side, fit: investors[0]! } };
    return { body: { side, fit: employers[0]! } };
  },

  getMyWhatIf: async ({ actor, query: { needId } }, deps) => {
    const asked = await whatIfAsked(deps, actor, await publicNeed(deps, needId));
    const changes = await keptChanges(deps, asked);
    return { body: { listed: await isListed(deps, asked), ...(changes ? { changes } : {}) } };
  },

  computeMyWhatIf: async ({ actor, body: { needId } }, deps) => {
    const asked = await whatIfAsked(deps, actor, await publicNeed(deps, needId));
    const changes = (await keptChanges(deps, asked)) ?? (await computeChanges(deps, asked));
    return { body: { listed: await isListed(deps, asked), changes } };
  },
};
