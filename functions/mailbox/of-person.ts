import type { Mailbox } from '../../shared/mailbox/mailbox.ts';
import type { Person } from '../../shared/person/person.ts';
import { addressHashOf } from '../address-hash.ts';
import type { Deps } from '../deps.ts';
import { type Change, remove } from '../store/change.ts';
import { addressMailboxes, mailboxes } from '../store/nouns/mailboxes.ts';

type Holder = Pick<Person, 'personId' | 'email'>;

/** What 0.1.0 stored under the person's address, where it names this person. */
const legacyOf = async (
  { store }: Pick<Deps, 'store'>,
  { personId, addressHash }: Pick<Mailbox, 'personId' | 'addressHash'>,
): Promise<Mailbox | undefined> => {
  const found = await store.get(addressMailboxes, addressHash);
  return found?.personId === personId ? found : undefined;
};

/** What is known of the person's mailbox at this address; nothing where it is open. */
export const mailboxOf = async (
  deps: Pick<Deps, 'store' | 'hash'>,
  { personId, email }: Holder,
): Promise<Mailbox | undefined> => {
  const addressHash = addressHashOf(deps, email);
  const own = await deps.store.get(mailboxes, personId);
  return own?.addressHash === addressHash ? own : legacyOf(deps, { personId, addressHash });
};

/** Opens the person's mailbox at this address: whatever was known of it is removed. */
export const openedMailbox = async (
  deps: Pick<Deps, 'store' | 'hash'>,
  { personId, email }: Holder,
): Promise<Change[]> => {
  const legacy = await legacyOf(deps, { personId, addressHash: addressHashOf(deps, email) });
  return [remove(mailboxes, personId), ...(legacy ? [remove(addressMailboxes, legacy.addressHash)] : [])];
};
