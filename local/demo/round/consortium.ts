import assert from 'node:assert/strict';
import type { Replacement } from '../../../shared/consortium/replacement.ts';
import type { ConsortiumView } from '../../../shared/consortium/view.ts';
import type { As } from '../client.ts';
import type { Say } from '../load.ts';
import { people } from '../people.ts';
import { until } from '../until.ts';

export const usernameOf = (profileId: string): string => {
  const person = people.find(({ role, organisation }) => `${role}-${organisation.number}` === profileId);
  assert.ok(person, `${profileId} must be a demo party`);
  return person.username;
};

type Call = { as: As; consortiumId: string };

/** The best consortium, approved by two moderators, with its meeting. */
export const approveBest = async (
  as: As,
  best: ConsortiumView,
  meeting: { start: string; answerBy: string },
): Promise<void> => {
  const params = { consortiumId: best.consortiumId };
  const recommended = await as('moderator-1').recommendConsortium({
    params,
    version: best.version,
    body: { reason: 'Best og fullfinansiert.', meeting: { ...meeting, place: 'ByLab Oslo' } },
  });
  const body = { reason: 'Enig.' };
  await as('moderator-2').approveConsortium({ params, version: recommended.version, body });
};

export const answerAs = async (
  { as, consortiumId }: Call,
  profileId: string,
  answer: 'accept' | 'decline',
): Promise<void> => {
  const me = as(usernameOf(profileId));
  const invitationId = `${consortiumId}.${profileId}`;
  const { version } = await until(`the invitation of ${profileId}`, async () => {
    const found = await me.getInvitation({ params: { invitationId } }).catch(() => undefined);
    return found?.body.invitation.mail === 'sent' ? found : undefined;
  });
  const body = answer === 'accept' ? { answer } : { answer, reason: 'Vi har ikke kapasitet.' };
  await me.answerInvitation({ params: { invitationId }, version, body });
};

/** Waits for the engine's proposal for a place that has become free, approves it, and gives who joined. */
export const replaceParty = async ({ as, consortiumId }: Call, leaving: string, say: Say) => {
  const moderator = as('moderator-1');
  const replacement = await until('the replacement', async () => {
    const { body } = await moderator.listReplacements({ params: { consortiumId } });
    const found = body.items.map((item) => item.replacement as Replacement);
    return found.find((one) => one.leaving.profileId === leaving && one.state !== 'requested');
  });
  assert.ok(replacement.state === 'proposed', `somebody can take the place of ${leaving}`);
  assert.deepEqual(replacement.alsoLeaving, [], 'the rest stays together');
  const { replacementId, version } = replacement;
  const body = { reason: 'Nest beste part holder resten samlet.' };
  await moderator.approveReplacement({ params: { replacementId }, version, body });
  say(
    `${replacement.leaving.name} is replaced by ${replacement.joining.map(({ name }) => name).join(' and ')}`,
  );
  return replacement.joining.map(({ profileId }) => profileId);
};
