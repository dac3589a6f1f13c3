import { differencesBetween } from '../../../shared/matching/differences.ts';
import { requirePublished, showRun } from '../../../shared/need/decide.ts';
import { refuse } from '../../../shared/refusal.ts';
import { publishRun, runActions } from '../../../shared/run/decide.ts';
import { type Excluded, exclusionsOf } from '../../../shared/run/exclusions.ts';
import type { FrozenMarket } from '../../../shared/run/market.ts';
import type { runRoutes } from '../../../shared/run/routes.ts';
import type { Run } from '../../../shared/run/run.ts';
import type { Deps } from '../../deps.ts';
import { create, replace } from '../../store/change.ts';
import { claimComputation } from '../../store/claim-computation.ts';
import { type DocumentName, readDocument } from '../../store/documents.ts';
import { consortia } from '../../store/nouns/consortia.ts';
import { needs, runs } from '../../store/nouns/needs.ts';
import { cutPage } from '../cut-page.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';

const shown = (run: Run) => ({
  body: { run, actions: runActions(run, 'moderator') },
  version: run.version,
});

/** A part of a run's result; refuses `run-not-ready` until there is one. */
const document = async <Name extends DocumentName>(deps: Deps, runId: string, name: Name) => {
  const run = await find(deps, runs, runId);
  if (run.state !== 'ready') return refuse('run-not-ready');
  return readDocument(deps.store, { runId, document: name });
};

/** A run with what went into it and what came out. */
const outcome = async (deps: Deps, runId: string) => {
  const [run, market, listed] = await Promise.all([
    find(deps, runs, runId),
    document(deps, runId, 'MARKET'),
    deps.store.all(consortia, { partition: `RUN#${runId}`, startsWith: 'CONSORTIUM#' }),
  ]);
  return { run, market, consortia: listed.map(({ entry }) => entry) };
};

const namesIn = ({ providers, investors, employers }: FrozenMarket): Record<string, string> =>
  Object.fromEntries([...providers, ...investors, ...employers].map(({ id, name }) => [id, name]));

export const runHandlers: Handlers<typeof runRoutes> = {
  startRun: async ({ actor, params: { needId }, body: { k }, remember }, deps) => {
    const need = requirePublished(await find(deps, needs, needId));
    const run: Run = {
      runId: deps.newId(),
      needId,
      needVersion: need.version,
      k,
      requestedBy: actor.personId,
      requestedAt: deps.now(),
      version: 1,
      state: 'requested',
    };
    const answer = shown(run);
    const read = (runId: string) => deps.store.get(runs, runId);
    await deps.store.commit([
      await claimComputation(deps, { of: `NEED#${needId}`, read }, run.runId),
      create(runs, run),
      deps.store.audit({
        by: actor.personId,
        action: 'start-run',
        record: `RUN#${run.runId}`,
        to: 'requested',
      }),
      ...remember(answer),
    ]);
    return answer;
  },

  listRuns: async ({ params: { needId }, query: { limit, cursor } }, deps) => {
    await find(deps, needs, needId);
    const { items, next } = await deps.store.page(runs, {
      list: { index: 'gsi1', partition: `RUNS#${needId}`, descending: true },
      page: { limit, cursor },
    });
    return { body: { items: items.map((run) => shown(run).body), next } };
  },

  getRun: async ({ params: { runId } }, deps) => shown(await find(deps, runs, runId)),

  getRunMarket: async ({ params: { runId } }, deps) => ({ body: await document(deps, runId, 'MARKET') }),

  getRunFits: async ({ params: { runId } }, deps) => ({ body: await document(deps, runId, 'FITS') }),

  listExclusions: async ({ params: { runId }, query }, deps) => {
    const [market, fits] = await Promise.all([
      document(deps, runId, 'MARKET'),
      document(deps, runId, 'FITS'),
    ]);
    const idOf = ({ partyId, element = '' }: Excluded) => `${partyId}/${element}`;
    return { body: cutPage(exclusionsOf(fits, market), { ...query, idOf }) };
  },

  getRunReports: async ({ params: { runId } }, deps) => ({ body: await document(deps, runId, 'REPORTS') }),

  getRunDifferences: async ({ params: { runId }, query: { before } }, deps) => {
    const [was, is] = await Promise.all([outcome(deps, before), outcome(deps, runId)]);
    if (was.run.needId !== is.run.needId) return refuse('not-found');
    return {
      body: {
        before,
        names: { ...namesIn(was.market), ...namesIn(is.market) },
        ...differencesBetween(was, is),
      },
    };
  },

  publishRun: async ({ actor, version, params: { runId } }, deps) => {
    const from = await find(deps, runs, runId);
    const need = await find(deps, needs, from.needId);
    const now = deps.now();
    const to = publishRun(from, now);
    requireVersion(from, version);
    await deps.store.commit([
      replace(runs, { from, to }),
      replace(needs, { from: need, to: showRun(need, from, now) }),
      deps.store.audit({ by: actor.personId, action: 'publish-run', record: `RUN#${runId}` }),
    ]);
    return shown(to);
  },
};
