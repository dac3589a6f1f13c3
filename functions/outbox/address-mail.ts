import type { TaskOf } from '../../shared/outbox.ts';
import { confirmationDays } from '../../shared/person/address.ts';
import { addressHashOf } from '../address-hash.ts';
import type { Deps } from '../deps.ts';
import { makeAddressToken } from '../link/address-token.ts';
import { takeKey } from '../link/key.ts';
import { people } from '../store/nouns/people.ts';

/** The page that the link opens asks once more. The token is in the fragment, which is sent to no server. */
const confirmationLink = async (
  deps: Deps,
  { personId, email, linkId, askedAt }: { personId: string; email: string; linkId: string; askedAt: string },
): Promise<string> => {
  const key = await takeKey(deps, 'address-links');
  const until = Math.floor(Date.parse(askedAt) / 1000) + confirmationDays * 86_400;
  const token = makeAddressToken({ personId, addressHash: addressHashOf(deps, email), linkId, until }, key);
  return `${deps.env.PAGE_URL}/confirm-address#${token}`;
};

/** Mails about a person's own address. They go to where the address itself is in question. */
export const addressWriters = {
  'confirm-address': async ({ personId, linkId }: TaskOf<'confirm-address'>, deps: Deps) => {
    const waiting = (await deps.store.get(people, personId))?.waitingEmail;
    if (waiting?.linkId !== linkId) return undefined;
    const { email } = waiting;
    const link = await confirmationLink(deps, { personId, ...waiting });
    const to = { name: '', email };
    return {
      to: personId,
      aboutAddress: true as const,
      write: () => ({ template: 'confirm-address', to, days: confirmationDays, link }),
    };
  },
  'tell-address-change': async ({ personId, email, step }: TaskOf<'tell-address-change'>, deps: Deps) => ({
    to: personId,
    aboutAddress: true as const,
    write: ({ name }: { name: string }) => ({
      template: 'address-change',
      to: { name, email },
      step,
      link: `${deps.env.PAGE_URL}/me`,
    }),
  }),
};
