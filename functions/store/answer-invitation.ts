import pRetry from 'p-retry';
import { afterAnswers } from '../../shared/consortium/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import { Refusal, refuse } from '../../shared/refusal.ts';
import type { Deps } from '../deps.ts';
import { replace } from './change.ts';
import { consortia, invitations } from './nouns/consortia.ts';

type Answered = { by: string; from: Invitation; to: Invitation };

/** Thrown when another party answered in between: the consortium must be read again, the answer itself still stands. */
class Overtaken extends Error {}

const attempt = async (deps: Deps, { by, from, to }: Answered) => {
  const { store } = deps;
  const all = await store.all(invitations, {
    partition: `CONSORTIUM#${from.consortiumId}`,
    startsWith: 'INVITATION#',
  });
  const consortium = (await store.get(consortia, from.consortiumId)) ?? refuse('not-found');
  const others = all.filter(({ invitationId }) => invitationId !== from.invitationId);
  const everybody = [...others, to].every(({ state }) => state === 'accepted');
  const next = afterAnswers(consortium, { everybodyAccepted: everybody, now: deps.now() });
  const failure = await store.tryCommit([
    replace(invitations, { from, to }),
    replace(consortia, { from: consortium, to: next }),
    store.audit({
      by,
      action: 'answer-invitation',
      record: `CONSORTIUM#${from.consortiumId}`,
      from: from.state,
      to: to.state,
    }),
  ]);
  if (failure?.index === 1 || failure?.code === 'conflict') throw new Overtaken();
  if (failure) refuse(failure.code);
};

/**
 * Stores a party's answer and, in the same transaction, what it makes of the consortium. Each answer moves the
 * consortium's version, so that of two last answers at the same time one surely sees the other.
 */
export const storeAnswer = async (deps: Deps, answered: Answered): Promise<void> => {
  try {
    await pRetry(() => attempt(deps, answered), {
      retries: 8,
      minTimeout: 10,
      maxTimeout: 200,
      randomize: true,
      shouldRetry: ({ error }) => error instanceof Overtaken,
    });
  } catch (error) {
    throw error instanceof Overtaken ? new Refusal('conflict') : error;
  }
};
