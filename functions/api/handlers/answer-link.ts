import { answerInvitation } from '../../../shared/invitation/decide.ts';
import type { Invitation } from '../../../shared/invitation/invitation.ts';
import type { answerLinkRoutes } from '../../../shared/invitation/link-routes.ts';
import { refuse } from '../../../shared/refusal.ts';
import type { Deps } from '../../deps.ts';
import { holderOf } from '../../link/holder.ts';
import { findKey } from '../../link/key.ts';
import { type LinkClaim, readToken } from '../../link/token.ts';
import { storeAnswer } from '../../store/answer-invitation.ts';
import { type Change, create } from '../../store/change.ts';
import { invitations } from '../../store/nouns/consortia.ts';
import { usedLinks } from '../../store/nouns/secrets.ts';
import type { Handlers } from '../handler.ts';

/** All links of one telling of an invitation are used up together. */
const linkIdOf = ({ invitationId, sequence }: LinkClaim): string => `${invitationId}.${sequence}`;

type Opened = { claim: LinkClaim; invitation: Invitation; checks: Change[] };

/** What a link answers. Refuses `link-not-valid` where the person or the party no longer holds the invitation. */
const held = async (deps: Deps, claim: LinkClaim, invitation: Invitation): Promise<Opened> => {
  const answer = claim.answer === 'accept' ? 'yes' : 'no';
  const holder = await holderOf(deps, invitation, { answer, refusal: 'link-not-valid' });
  return 'lost' in holder ? refuse('link-not-valid') : { claim, invitation, ...holder };
};

/** What a link answers. Refuses `link-not-valid` too for what is forged, too old, used or overtaken. */
const opened = async (deps: Deps, token: string): Promise<Opened> => {
  const key = await findKey(deps, 'answer-links');
  const nowSeconds = Math.floor(Date.parse(deps.now()) / 1000);
  const claim = key === undefined ? undefined : readToken(token, { key, nowSeconds });
  if (claim === undefined) return refuse('link-not-valid');
  const [invitation, used] = await Promise.all([
    deps.store.get(invitations, claim.invitationId),
    deps.store.get(usedLinks, linkIdOf(claim)),
  ]);
  const current = invitation?.sequence === claim.sequence && invitation.state === 'invited';
  return invitation && current && !used ? held(deps, claim, invitation) : refuse('link-not-valid');
};

const shown = ({ claim, invitation }: Pick<Opened, 'claim' | 'invitation'>) => ({
  body: { answer: claim.answer, title: invitation.title, meeting: invitation.meeting },
});

export const answerLinkHandlers: Handlers<typeof answerLinkRoutes> = {
  getAnswerLink: async ({ params: { token } }, deps) => shown(await opened(deps, token)),

  useAnswerLink: async ({ params: { token } }, deps) => {
    const { claim, invitation, checks } = await opened(deps, token);
    const { answer, until } = claim;
    const given = answer === 'accept' ? { answer } : { answer, reason: '' };
    const to = answerInvitation(invitation, given, deps.now());
    await storeAnswer(deps, {
      by: invitation.personId,
      from: invitation,
      to,
      also: [...checks, create(usedLinks, { linkId: linkIdOf(claim), until }, 'link-not-valid')],
    });
    return shown({ claim, invitation });
  },
};
