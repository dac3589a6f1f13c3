import { changesTold, type KeptWhatIf } from '../../shared/explanation/what-if.ts';
import { whatIf } from '../../shared/matching/explain.ts';
import { type Market, parseMarket } from '../../shared/matching/market.ts';
import { engineVersion } from '../../shared/matching/version.ts';
import type { Need } from '../../shared/need/need.ts';
import type { Actor } from '../../shared/person/person.ts';
import type { ProfileContent } from '../../shared/profile/content.ts';
import { refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { requireApprovedParty } from '../profile/approved-party.ts';
import { spend } from '../store/allowance.ts';
import { put } from '../store/change.ts';
import { readDocument } from '../store/documents.ts';
import { consortia, memberships } from '../store/nouns/consortia.ts';
import { whatIfs } from '../store/nouns/what-ifs.ts';

/** Well under the half minute that the gateway waits for an answer. */
const limitMs = 15_000;

type Terms = Extract<ProfileContent, { side: 'provider' }>['terms'];

/** What is asked: of which approved terms, over which run; `of` names both. */
type Asked = { profileId: string; needId: string; runId: string; terms: Terms; of: string };

/** Only of the profile as NAV approved it: a draft or a waiting change would let anybody try what others have offered. */
export const whatIfAsked = async (deps: Deps, actor: Actor, need: Need): Promise<Asked> => {
  const { profileId, content } = await requireApprovedParty(deps, actor);
  if (content.side !== 'provider') return refuse('forbidden');
  const { needId } = need;
  const runId = ('currentRunId' in need ? need.currentRunId : undefined) ?? refuse('no-published-run');
  const { terms } = content;
  return { profileId, needId, runId, terms, of: deps.hash(JSON.stringify([terms, runId, engineVersion])) };
};

/** The changes where they have been computed for these terms and this run. */
export const keptChanges = async (
  { store }: Deps,
  { profileId, needId, of }: Asked,
): Promise<KeptWhatIf['changes'] | undefined> => {
  const kept = await store.get(whatIfs, { profileId, needId });
  return kept?.of === of ? kept.changes : undefined;
};

const marketOf = async (deps: Deps, runId: string): Promise<Market> => {
  const parsed = parseMarket(await readDocument(deps.store, { runId, document: 'MARKET' }));
  if (!parsed.ok) throw new Error(`The frozen market of run ${runId} does not parse`);
  return parsed.market;
};

/** Computes the changes and keeps them; each organisation has so many a day. */
export const computeChanges = async (
  deps: Deps,
  { profileId, needId, runId, terms, of }: Asked,
): Promise<KeptWhatIf['changes']> => {
  await spend(deps, { allowance: 'what-if', subject: profileId });
  const provider = { id: profileId, ...terms };
  const found = whatIf(await marketOf(deps, runId), provider, { limitMs, now: () => performance.now() });
  const changes = changesTold(found);
  await deps.store.commit([put(whatIfs, { profileId, needId, of, changes })]);
  return changes;
};

/** Whether the provider is in a consortium of the run. */
export const isListed = async ({ store }: Deps, { profileId, runId }: Asked): Promise<boolean> => {
  const own = await store.all(memberships, { partition: `PARTY#${profileId}` });
  const found = await store.getAll(
    consortia,
    own.map(({ consortiumId }) => consortiumId),
  );
  return found.some(
    (one) => one.runId === runId && one.parties.some((party) => party.profileId === profileId),
  );
};
