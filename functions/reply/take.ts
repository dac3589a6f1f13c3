import { addressKey } from '../../shared/address.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import { decideReply, heldToReceipt, toldOf } from '../../shared/invitation/reply.ts';
import type { ReplyProblem } from '../../shared/invitation/reply-problem.ts';
import { profileIdOf } from '../../shared/person/decide.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { holderOf } from '../link/holder.ts';
import { invitationsTo } from '../meeting/invitations.ts';
import { storeAnswer } from '../store/answer-invitation.ts';
import { create } from '../store/change.ts';
import { takenReplies } from '../store/nouns/bookkeeping.ts';
import { people } from '../store/nouns/people.ts';
import { Overtaken, overtaking } from '../store/overtaking.ts';
import type { ReceivedMail } from './event.ts';
import { type MailedReply, readReply } from './read.ts';
import { largestMail, senderOf } from './sender.ts';
import { isFrom } from './trust.ts';

/** The invitations of those who have this address: a meeting has one for each seat, and two people may share an address. */
const invitationsOf = async (deps: Deps, { meetingId, from }: MailedReply): Promise<Invitation[]> => {
  const all = await invitationsTo(deps, meetingId);
  const seated = await deps.store.getAll(
    people,
    all.map(({ personId }) => personId),
  );
  const acts = (one: Invitation) =>
    seated.some(
      (person) =>
        person.personId === one.personId &&
        addressKey(person.email) === from &&
        person.state === 'active' &&
        person.emailState === 'confirmed' &&
        profileIdOf(person) === one.profileId,
    );
  return all.filter(acts);
};

const tell = async (
  deps: Deps,
  { invitationId, personId }: Invitation,
  { why, messageId }: { why: ReplyProblem; messageId: string },
): Promise<string> => {
  const task = { task: 'tell-reply-not-taken', invitationId, personId, why } as const;
  await deps.store.tryCommit([deps.store.task(task, `reply.${deps.hash(messageId).slice(0, 32)}`)]);
  return why;
};

const codeOf = (error: unknown): string | undefined => (error instanceof Refusal ? error.code : undefined);

/** Stores the answer as one on the page is stored. Somebody else's change at the same moment is seen at the next attempt. */
const store = async (
  deps: Deps,
  { from, to, messageId }: { from: Invitation; to: Invitation; messageId: string },
): Promise<string> => {
  const answer = to.state === 'accepted' ? 'yes' : 'no';
  const holder = await holderOf(deps, from, { answer, refusal: 'stale-version' });
  if ('lost' in holder)
    return holder.lost === 'person' ? 'not-invited' : tell(deps, from, { why: 'no-longer', messageId });
  try {
    const taken = create(takenReplies, { messageId, at: deps.now() });
    await storeAnswer(deps, { by: from.personId, from, to, also: [...holder.checks, taken] });
    return to.state;
  } catch (error) {
    if (codeOf(error) === 'already-exists') return 'known';
    if (codeOf(error) === 'stale-version') throw new Overtaken();
    return tell(deps, from, { why: toldOf(error).tell, messageId });
  }
};

const attempt = async (deps: Deps, mailed: MailedReply, messageId: string): Promise<string> => {
  const [from, ...others] = await invitationsOf(deps, mailed);
  if (from === undefined) return 'not-invited';
  if (others.length > 0) return tell(deps, from, { why: 'shared-address', messageId });
  if (await deps.store.get(takenReplies, messageId)) return 'known';
  const decided = decideReply(from, mailed.reply, deps.now());
  if ('ignore' in decided) return decided.ignore;
  return 'tell' in decided
    ? tell(deps, from, { why: decided.tell, messageId })
    : store(deps, { from, to: decided.take, messageId });
};

/**
 * Takes a calendar's answer that came by mail, where it is from the invited person; says what became of it. Whoever is
 * not known to be invited is told nothing, so that a forged sender's address gets no mail. Safe to repeat.
 */
const outcomeOf = async (received: ReceivedMail, deps: Deps): Promise<string> => {
  if (received.raw.byteLength > largestMail) return 'too-large';
  // Anybody can send us anything: the parsers get only what comes from a sender who is vouched for.
  const from = await senderOf(received.raw).catch(() => undefined);
  if (from === undefined || !isFrom(from, received)) return 'not-from-attendee';
  const mailed = await readReply(received.raw);
  if (mailed === undefined) return 'no-reply';
  if (mailed.attendee !== from || mailed.from !== from) return 'not-from-attendee';
  const dated = { ...mailed, reply: heldToReceipt(mailed.reply, received.receivedAt ?? deps.now()) };
  return overtaking(() => attempt(deps, dated, received.messageId));
};

export const takeReply = async (received: ReceivedMail, deps: Deps): Promise<void> => {
  const outcome = await outcomeOf(received, deps);
  deps.log('info', 'reply-read', { messageId: received.messageId, outcome });
};
