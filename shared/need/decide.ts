import { requireStep, stepsNow } from '../lifecycle.ts';
import type { Role } from '../person/role.ts';
import { refuse } from '../refusal.ts';
import type { Run } from '../run/run.ts';
import { checkNeed } from './checks.ts';
import { type Need, type NeedContent, type NeedStep, needLifecycle, type PublishedNeed } from './need.ts';

type AskedRun = Pick<Run, 'runId' | 'requestedAt'>;

const common = ({ needId, content, version, createdAt }: Need, now: string) => ({
  needId,
  content,
  version: version + 1,
  createdAt,
  updatedAt: now,
});

export const needActions = (need: Need, role: Role): NeedStep[] =>
  stepsNow(needLifecycle, need.state, { role, owner: false });

/** New content; a need that was checked must be checked again. */
export const changeNeed = (need: Need, content: NeedContent, now: string): Need => {
  requireStep(needLifecycle.change, need.state);
  return { ...common(need, now), content, state: 'draft' };
};

const requireChecks = (need: Need, today: string) => {
  const failed = checkNeed(need.content, today).flatMap((check) => check.failed);
  if (failed.length > 0)
    refuse('need-not-complete', { errors: failed.map(({ path, code }) => ({ path, code, message: code })) });
};

/** Refuses `need-not-complete` with the fields to mend unless every published check passes. */
export const passChecks = (need: Need, at: { now: string; today: string }): Need => {
  requireStep(needLifecycle.check, need.state);
  requireChecks(need, at.today);
  return { ...common(need, at.now), state: 'checked', checkedAt: at.now };
};

/** The checks are run once more: a deadline may have passed since. */
export const publishNeed = (need: Need, at: { now: string; today: string }): Need => {
  requireStep(needLifecycle.publish, need.state);
  requireChecks(need, at.today);
  return { ...common(need, at.now), state: 'published', publishedAt: at.now, stale: false };
};

export const closeNeed = (need: Need, reason: string, now: string): Need => {
  requireStep(needLifecycle.close, need.state);
  if (need.state !== 'published') return refuse('wrong-state');
  return { ...need, version: need.version + 1, updatedAt: now, state: 'closed', closedAt: now, reason };
};

export const requirePublished = (need: Need): PublishedNeed =>
  need.state === 'published' ? need : refuse('wrong-state', { detail: `${need.state}; expected published` });

const isOutdated = (marketChangedAt: string | undefined, run: AskedRun): boolean =>
  marketChangedAt !== undefined && Date.parse(marketChangedAt) > Date.parse(run.requestedAt);

/** The run whose consortia are shown from now on; stale from the start if the market has moved since it was asked for. */
export const showRun = (need: Need, run: AskedRun, now: string): PublishedNeed => {
  const from = requirePublished(need);
  return {
    ...from,
    version: need.version + 1,
    updatedAt: now,
    currentRunId: run.runId,
    stale: isOutdated(from.marketChangedAt, run),
  };
};

/** The need once the market has changed `at` an instant; the need itself where that tells nothing new. */
export const noteMarketChange = (
  need: PublishedNeed,
  { at, shownRun }: { at: string; shownRun: AskedRun | undefined },
): PublishedNeed => {
  const { marketChangedAt: known, stale, version } = need;
  const newest = known !== undefined && Date.parse(known) >= Date.parse(at) ? known : at;
  const isStale = stale || (shownRun !== undefined && isOutdated(newest, shownRun));
  if (newest === known && isStale === stale) return need;
  return { ...need, marketChangedAt: newest, stale: isStale, version: version + 1 };
};
