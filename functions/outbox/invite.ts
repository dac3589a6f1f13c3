import type { Consortium } from '../../shared/consortium/consortium.ts';
import { markInvited } from '../../shared/consortium/decide.ts';
import { invitationId } from '../../shared/invitation/decide.ts';
import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { TaskOf } from '../../shared/outbox.ts';
import type { Deps } from '../deps.ts';
import { type Change, create, replace } from '../store/change.ts';
import { consortia, invitations } from '../store/nouns/consortia.ts';
import { profiles } from '../store/nouns/profiles.ts';
import { contactOf } from './contact.ts';

const contactsOf = async (deps: Deps, parties: Consortium['parties']): Promise<Map<string, string>> => {
  const found = await deps.store.getAll(
    profiles,
    parties.map(({ profileId }) => profileId),
  );
  const contacts = found.map(async (profile) => [profile.profileId, await contactOf(deps, profile)] as const);
  return new Map(await Promise.all(contacts));
};

/**
 * Invites every party of an approved consortium: the invitations, the mails to send and the consortium's new state are
 * one transaction with the end of the task, so a repeated attempt finds either all or nothing.
 */
export const invite = async ({ consortiumId }: TaskOf<'invite'>, deps: Deps): Promise<Change[]> => {
  const { store } = deps;
  const consortium = await store.get(consortia, consortiumId);
  if (consortium?.state !== 'approved') return [];
  const now = deps.now();
  const { parties, needId, meeting } = consortium;
  const contacts = await contactsOf(deps, parties);
  const changes = parties.flatMap(({ profileId, side }) => {
    const personId = contacts.get(profileId);
    if (personId === undefined) return [];
    const invitation: Invitation = {
      invitationId: invitationId(consortiumId, profileId),
      consortiumId,
      needId,
      profileId,
      side,
      personId,
      meeting,
      sequence: 0,
      mail: 'waiting',
      version: 1,
      createdAt: now,
      state: 'invited',
    };
    return [
      create(invitations, invitation),
      store.task({ task: 'send-invitation', invitationId: invitation.invitationId }),
    ];
  });
  return [
    replace(consortia, { from: consortium, to: markInvited(consortium, now) }),
    store.audit({
      by: 'system',
      action: 'invite-consortium',
      record: `CONSORTIUM#${consortiumId}`,
      from: 'approved',
      to: 'invited',
    }),
    ...changes,
  ];
};
