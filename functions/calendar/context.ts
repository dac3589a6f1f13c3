import type { Language } from '../../shared/language.ts';
import type { Deps } from '../deps.ts';
import { parseAddress } from '../mail/address.ts';
import type { FeedContext } from './feed.ts';

/** Who calls the meetings of a calendar, in which language, and where they are answered. */
export const feedContext = ({ env }: Deps, language: Language): FeedContext => ({
  language,
  organizer: { name: parseAddress(env.MAIL_FROM).name, address: env.MAIL_ORGANIZER },
  linkOf: (invitationId) => `${env.PAGE_URL}/invitations/${invitationId}`,
});
