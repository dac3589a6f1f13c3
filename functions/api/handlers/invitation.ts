import { answerInvitation, invitationActions, isInvited } from '../../../shared/invitation/decide.ts';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import type { invitationRoutes } from '../../../shared/invitation/routes.ts';
import { profileIdOf } from '../../../shared/person/decide.ts';
import type { Actor } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { Deps } from '../../deps.ts';
import { storeAnswer } from '../../store/answer-invitation.ts';
import { consortia, invitations } from '../../store/nouns/consortia.ts';
import { stillActs } from '../../store/still-acts.ts';
import type { Handlers } from '../handler.ts';
import { find, requireVersion } from './common.ts';

const shown = (invitation: Invitation, actor: Actor, deps: Deps) => ({
  body: { invitation, actions: invitationActions(invitation, actor, deps.now()) },
  version: invitation.version,
});

/** To anybody but the invited party and the moderators the invitation does not exist. */
const findVisible = async (deps: Deps, actor: Actor, invitationId: string): Promise<Invitation> => {
  const invitation = await find(deps, invitations, invitationId);
  return actor.role === 'moderator' || isInvited(invitation, actor) ? invitation : refuse('not-found');
};

export const invitationHandlers: Handlers<typeof invitationRoutes> = {
  listMyInvitations: async ({ actor, query: { limit, cursor } }, deps) => {
    const { items, next } = await deps.store.page(invitations, {
      list: { index: 'gsi2', partition: `INVITATIONS#${profileIdOf(actor)}`, descending: true },
      page: { limit, cursor },
    });
    return { body: { items: items.map((one) => shown(one, actor, deps).body), next } };
  },

  getInvitation: async ({ actor, params }, deps) =>
    shown(await findVisible(deps, actor, params.invitationId), actor, deps),

  answerInvitation: async ({ actor, version, params, body }, deps) => {
    const from = await findVisible(deps, actor, params.invitationId);
    const to = answerInvitation(from, body, deps.now());
    requireVersion(from, version);
    await storeAnswer(deps, { by: actor.personId, from, to, also: [stillActs(actor)] });
    return shown(to, actor, deps);
  },

  listConsortiumInvitations: async ({ actor, params: { consortiumId }, query: { limit, cursor } }, deps) => {
    await find(deps, consortia, consortiumId);
    const { items, next } = await deps.store.page(invitations, {
      list: { partition: `MEETING#${consortiumId}`, startsWith: 'INVITATION#' },
      page: { limit, cursor },
    });
    return { body: { items: items.map((one) => shown(one, actor, deps).body), next } };
  },
};
