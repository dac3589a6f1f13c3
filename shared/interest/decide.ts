import type { Consortium } from '../consortium/consortium.ts';
import { requireStep, stepsNow } from '../lifecycle.ts';
import { largestInvestment } from '../matching/fits.ts';
import type { Need } from '../need/need.ts';
import { type Profile, requireApproved } from '../profile/profile.ts';
import { refuse } from '../refusal.ts';
import {
  type Interest,
  type InterestState,
  type InterestStep,
  interestLifecycle,
  type Wish,
} from './interest.ts';

/** What an interest is in, and whose it is. */
export type Subject = { consortium: Consortium; need: Need; profile: Profile | undefined };

/** Interest can be told as long as NAV still chooses among the consortia of this run. */
const isOpen = ({ consortium, need }: Subject): boolean =>
  need.state === 'published' && need.currentRunId === consortium.runId;

const mayTell = (subject: Subject): boolean => subject.profile?.state === 'active' && isOpen(subject);

const stateOf = (interest: Interest | undefined): InterestState => interest?.state ?? 'none';

/** What whoever acts for the investor may do now. To take back what was said is possible as long as it stands. */
export const interestActions = (interest: Interest | undefined, subject: Subject): InterestStep[] =>
  stepsNow(interestLifecycle, stateOf(interest), { role: 'investor', owner: true }).filter(
    (step) => step === 'withdraw' || mayTell(subject),
  );

const requireMayTell = (subject: Subject): Profile => {
  const profile = requireApproved(subject.profile);
  if (!isOpen(subject)) refuse('wrong-state', { detail: 'the need is closed, or has a newer run' });
  return profile;
};

const requirePossible = (wish: Wish, { need }: Subject): void => {
  if (wish.kind !== 'commitment') return;
  const most = largestInvestment(need.content.terms);
  if (wish.amount > most)
    refuse('invalid-input', {
      errors: [
        { path: '$.amount', code: 'above-share', message: `One investor may put up ${most} kroner at most` },
      ],
    });
};

/**
 * The interest as it is told, for the first time or anew. Refuses `profile-not-approved` before a moderator has checked
 * the investor, `wrong-state` when NAV no longer chooses among these consortia, and `invalid-input` for more than the
 * need lets one investor put up.
 */
export const tellInterest = (
  from: Interest | undefined,
  wish: Wish,
  { subject, now }: { subject: Subject; now: string },
): Interest => {
  requireStep(interestLifecycle[wish.kind === 'interest' ? 'express' : 'commit'], stateOf(from));
  const profile = requireMayTell(subject);
  requirePossible(wish, subject);
  const { consortiumId, needId } = subject.consortium;
  const told = {
    consortiumId,
    needId,
    profileId: profile.profileId,
    name: profile.content.name,
    note: wish.note,
    version: (from?.version ?? 0) + 1,
    createdAt: from?.createdAt ?? now,
    updatedAt: now,
  };
  return wish.kind === 'interest'
    ? { ...told, state: 'expressed' }
    : { ...told, state: 'committed', amount: wish.amount, conditions: wish.conditions };
};

/** Taken back: neither the amount nor the conditions stay. */
export const withdrawInterest = (from: Interest, now: string): Interest => {
  requireStep(interestLifecycle.withdraw, from.state);
  const { consortiumId, needId, profileId, name, note, version, createdAt } = from;
  return {
    consortiumId,
    needId,
    profileId,
    name,
    note,
    version: version + 1,
    createdAt,
    updatedAt: now,
    state: 'withdrawn',
  };
};
