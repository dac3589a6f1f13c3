import type { Invitation } from '../../shared/invitation/invitation.ts';
import type { QuickAnswers } from '../../shared/mail/message.ts';
import { endOfOsloDay } from '../../shared/time/oslo.ts';
import type { Deps } from '../deps.ts';
import { takeKey } from './key.ts';
import { type LinkClaim, makeToken } from './token.ts';

/**
 * Links that answer an invitation without a login, until the answers are due. The token is in the fragment, which is
 * sent to no server; the page that it opens asks once more, so that a mail filter's visit answers nothing.
 */
export const quickAnswersTo = async (deps: Deps, invitation: Invitation): Promise<QuickAnswers> => {
  const key = await takeKey(deps, 'answer-links');
  const { invitationId, sequence, meeting } = invitation;
  const until = Math.floor(endOfOsloDay(meeting.answerBy).epochMilliseconds / 1000);
  const link = (answer: LinkClaim['answer']) =>
    `${deps.env.PAGE_URL}/answer#${makeToken({ invitationId, sequence, answer, until }, key)}`;
  return { accept: link('accept'), decline: link('decline'), noTimeFits: link('no-time-fits') };
};
