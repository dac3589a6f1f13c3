import type { Consortium } from '../../shared/consortium/consortium.ts';
import { figuresOf, fitsOf, partiesOf } from '../../shared/consortium/figures.ts';
import type { Answer } from '../../shared/matching/answer.ts';
import { engineVersion } from '../../shared/matching/index.ts';
import { type Computing, finishRun } from '../../shared/run/decide.ts';
import type { FrozenMarket } from '../../shared/run/market.ts';
import type { RunReports } from '../../shared/run/reports.ts';
import type { Deps } from '../deps.ts';
import { create, put, replace } from '../store/change.ts';
import { writeDocument } from '../store/documents.ts';
import { consortia, consortiumIdOf, memberships } from '../store/nouns/consortia.ts';
import { runs } from '../store/nouns/needs.ts';

type Result = { run: Computing; market: FrozenMarket; answer: Answer; reports: RunReports };

const candidate = ({ run, market, answer }: Result, index: number, now: string): Consortium => {
  const entry = answer.consortia[index]!;
  return {
    consortiumId: consortiumIdOf(run.runId, index + 1),
    runId: run.runId,
    needId: run.needId,
    rank: index + 1,
    entry,
    parties: partiesOf(entry, market),
    figures: figuresOf(entry, market, answer.contract),
    fits: fitsOf(entry, answer.fits),
    version: 1,
    createdAt: now,
    updatedAt: now,
    state: 'candidate',
  };
};

/** Nobody sees these before the run is ready, and writing them again changes nothing, so it is safe to repeat. */
const storeCandidate = async ({ store }: Deps, consortium: Consortium): Promise<void> => {
  const { consortiumId, createdAt: at } = consortium;
  const failure = await store.tryCommit([
    create(consortia, consortium),
    ...consortium.parties.map(({ profileId }) => put(memberships, { profileId, consortiumId, at })),
  ]);
  if (failure && failure.code !== 'already-exists') throw new Error(`${consortiumId}: ${failure.code}`);
};

/** Stores what was found and, last and in one transaction, that the run is ready, its audit entry and the mail about it. */
export const storeResult = async (deps: Deps, result: Result): Promise<void> => {
  const { run, answer } = result;
  const now = deps.now();
  await writeDocument(deps.store, { runId: run.runId, document: 'FITS' }, answer.fits);
  await writeDocument(deps.store, { runId: run.runId, document: 'REPORTS' }, result.reports);
  for (const index of answer.consortia.keys()) await storeCandidate(deps, candidate(result, index, now));
  if (!run.frozen) throw new Error(`Run ${run.runId} was computed before it was frozen`);
  const ready = finishRun(
    run,
    {
      engineVersion,
      ...run.frozen,
      milliseconds: answer.milliseconds,
      optimal: answer.optimal,
      bound: answer.bound,
      score: answer.score,
      consortia: answer.consortia.length,
      contract: answer.contract,
    },
    now,
  );
  await deps.store.commit([
    replace(runs, { from: run, to: ready }),
    deps.store.audit({
      by: 'system',
      action: 'finish-run',
      record: `RUN#${run.runId}`,
      from: 'computing',
      to: 'ready',
    }),
    deps.store.task({ task: 'tell-run-ready', runId: run.runId }),
  ]);
};
