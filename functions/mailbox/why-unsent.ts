import type { UnsentReason } from '../../shared/mailbox/mailbox.ts';
import type { Deps } from '../deps.ts';
import { people } from '../store/nouns/people.ts';
import { mailboxOf } from './of-person.ts';

/** Why mail to the person is not sent now; nothing where it would be. */
export const whyUnsent = async (
  deps: Pick<Deps, 'store' | 'hash'>,
  personId: string,
): Promise<UnsentReason | undefined> => {
  const person = await deps.store.get(people, personId);
  if (person?.state !== 'active') return 'person-left';
  if (person.emailState === 'unconfirmed') return 'address-not-confirmed';
  return (await mailboxOf(deps, person))?.state === 'bounced' ? 'address-bounced' : undefined;
};
