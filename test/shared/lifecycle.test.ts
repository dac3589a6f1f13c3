import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consortiumStates } from '../../shared/consortium/consortium.ts';
import { approve, consortiumActions, recommend, sendBack } from '../../shared/consortium/decide.ts';
import { interestActions, tellInterest, withdrawInterest } from '../../shared/interest/decide.ts';
import { type Interest, interestStates } from '../../shared/interest/interest.ts';
import { answerInvitation, invitationActions, requireStandIn } from '../../shared/invitation/decide.ts';
import { invitationStates } from '../../shared/invitation/invitation.ts';
import { changeNeed, closeNeed, needActions, requirePublished } from '../../shared/need/decide.ts';
import { needStates } from '../../shared/need/need.ts';
import { decidePerson, personActions } from '../../shared/person/decide.ts';
import { personStates } from '../../shared/person/person.ts';
import { roles } from '../../shared/person/role.ts';
import * as profiles from '../../shared/profile/decide.ts';
import { profileStates } from '../../shared/profile/profile.ts';
import { publishRun, runActions } from '../../shared/run/decide.ts';
import { runStates } from '../../shared/run/run.ts';
import { needContent, providerContent } from '../support/content.ts';
import * as given from '../support/nouns.ts';
import { isPossible } from '../support/refused.ts';

const { now } = given;

/** What is offered is exactly what is then done rather than refused. */
const holds = (offered: readonly string[], steps: Record<string, () => unknown>) => {
  for (const [name, step] of Object.entries(steps))
    expect({ step: name, possible: isPossible(step) }).toEqual({
      step: name,
      possible: offered.includes(name),
    });
};

const anyRole = fc.constantFrom(...roles);
const anyMoment = fc.constantFrom(now, '2026-12-03T22:59:59.000Z', '2026-12-03T23:00:00.000Z');

describe('the service offers what it would do, and nothing else', () => {
  test('with a profile, whether or not a change is waiting', () => {
    const content = providerContent({ areas: ['alna'] });
    const change = fc.constantFrom(
      {},
      { change: { state: 'draft', content } },
      { change: { state: 'submitted', content, submittedAt: now } },
      { change: { state: 'sent-back', content, reason: 'Nei.' } },
    );
    const { changeProfile, submitProfile, setPaused, withdrawProfile, discardChange } = profiles;
    fc.assert(
      fc.property(fc.constantFrom(...profileStates), change, (state, waiting) => {
        const one = given.profile(state, state === 'active' || state === 'paused' ? waiting : {});
        holds(profiles.profileActions(one, { role: 'provider', owner: true }), {
          change: () => changeProfile(one, content, now),
          submit: () => submitProfile(one, now),
          discard: () => discardChange(one, now),
          pause: () => setPaused(one, true, now),
          resume: () => setPaused(one, false, now),
          withdraw: () => withdrawProfile(one, now),
        });
        holds(profiles.profileActions(one, { role: 'moderator', owner: false }), {
          approve: () => profiles.approveProfile(one, now),
          'send-back': () => profiles.sendBackProfile(one, 'Nei.', now),
        });
        for (const role of roles.filter((other) => other !== 'moderator'))
          expect(profiles.profileActions(one, { role, owner: false })).toEqual([]);
      }),
    );
  });

  test('with a need; only moderators are offered anything', () => {
    fc.assert(
      fc.property(fc.constantFrom(...needStates), anyRole, (state, role) => {
        const one = given.need(state);
        if (role !== 'moderator') expect(needActions(one, role)).toEqual([]);
        else
          holds(needActions(one, role), {
            change: () => changeNeed(one, needContent(), now),
            run: () => requirePublished(one),
            close: () => closeNeed(one, 'Ferdig.', now),
          });
      }),
    );
  });

  test('with a run; what the system does is offered to nobody', () => {
    const published = fc.constantFrom({}, { publishedAt: now });
    fc.assert(
      fc.property(fc.constantFrom(...runStates), published, anyRole, (state, more, role) => {
        const one = given.run(state, state === 'ready' ? more : {});
        expect(runActions(one, role).filter((step) => step !== 'publish')).toEqual([]);
        if (role !== 'moderator') expect(runActions(one, role)).toEqual([]);
        else holds(runActions(one, role), { publish: () => publishRun(one, now) });
      }),
    );
  });

  test('with a consortium, to whoever recommended it and to others, in time and too late', () => {
    const who = fc.constantFrom('mona', 'morten');
    fc.assert(
      fc.property(
        fc.constantFrom(...consortiumStates),
        who,
        anyMoment,
        fc.boolean(),
        (state, by, at, empty) => {
          const one = given.consortium(state);
          if (empty) one.entry = { ...one.entry, deliveries: [] };
          const decision = { by, at, reason: 'Fordi.' };
          holds(consortiumActions(one, { role: 'moderator', personId: by }, at), {
            recommend: () => recommend(one, decision, { ...given.meeting, answerBy: '2026-12-04' }),
            approve: () => approve(one, decision),
            'send-back': () => sendBack(one, decision),
          });
          for (const role of roles.filter((other) => other !== 'moderator'))
            expect(consortiumActions(one, { role, personId: by }, at)).toEqual([]);
        },
      ),
    );
  });

  test('with an invitation, until its deadline', () => {
    fc.assert(
      fc.property(fc.constantFrom(...invitationStates), anyMoment, (state, at) => {
        const one = given.invitation(state);
        holds(invitationActions(one, given.actor('provider'), at), {
          accept: () => answerInvitation(one, { answer: 'accept' }, at),
          decline: () => answerInvitation(one, { answer: 'no-time-fits', reason: '' }, at),
          'stand-in': () => requireStandIn(one, at),
        });
      }),
    );
  });

  test('with an interest, as long as NAV chooses among the run’s consortia and the investor is approved', () => {
    const currentRunId = fc.constantFrom('run-1', 'run-2', undefined);
    fc.assert(
      fc.property(
        fc.constantFrom(...interestStates),
        fc.constantFrom(...needStates),
        currentRunId,
        fc.option(fc.constantFrom(...profileStates), { nil: undefined }),
        (state, needState, runId, profileState) => {
          const one = state === 'none' ? undefined : given.interest(state);
          const subject = {
            consortium: given.consortium('candidate'),
            need: given.need(needState, { currentRunId: runId }),
            profile: profileState && given.profile(profileState),
          };
          holds(interestActions(one, subject), {
            express: () => tellInterest(one, { kind: 'interest', note: '' }, { subject, now }),
            commit: () =>
              tellInterest(
                one,
                { kind: 'commitment', amount: 1, conditions: {}, note: '' },
                { subject, now },
              ),
            withdraw: () => withdrawInterest(one ?? ({ state: 'none' } as unknown as Interest), now),
          });
        },
      ),
    );
  });

  test('with a person, by whoever asks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...personStates),
        anyRole,
        anyRole,
        fc.boolean(),
        (state, role, asking, self) => {
          const one = given.person({ state, role });
          const by = given.actor(asking, self ? { personId: one.personId } : {});
          const deciding = (actor: typeof by) => ({ actor, now: given.now, moderators: ['moderator'] });
          holds(personActions(by, one), {
            accept: () => decidePerson(one, 'accept', deciding(by)),
            remove: () => decidePerson(one, 'remove', deciding(by)),
            keep: () => decidePerson(one, 'keep', deciding(by)),
          });
        },
      ),
    );
  });
});
