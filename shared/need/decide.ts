import { requireStep, stepsNow } from '../lifecycle.ts';
import type { Role } from '../person/role.ts';
import { refuse } from '../refusal.ts';
import { checkNeed } from './checks.ts';
import { type Need, type NeedContent, type NeedStep, needLifecycle, type PublishedNeed } from './need.ts';

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

/** The run whose consortia are shown from now on; `stale` starts anew. */
export const showRun = (need: Need, runId: string, now: string): Need => ({
  ...requirePublished(need),
  version: need.version + 1,
  updatedAt: now,
  currentRunId: runId,
  stale: false,
});
