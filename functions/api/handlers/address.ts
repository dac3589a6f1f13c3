import {
  addressActions,
  confirmAddress,
  withNewLink,
  withoutNewAddress,
} from '../../../shared/person/address.ts';
import type { addressRoutes } from '../../../shared/person/address-routes.ts';
import type { Person } from '../../../shared/person/person.ts';
import { refuse } from '../../../shared/refusal.ts';
import { addressHashOf } from '../../address-hash.ts';
import type { Deps } from '../../deps.ts';
import { readAddressToken } from '../../link/address-token.ts';
import { findKey } from '../../link/key.ts';
import { addressFacts, addressFollows, linkMail, requireLinkAllowed } from '../../person/address.ts';
import { replace } from '../../store/change.ts';
import { people } from '../../store/nouns/people.ts';
import { Overtaken, overtaking } from '../../store/overtaking.ts';
import type { Handlers, Identity } from '../handler.ts';
import { requireVersion } from './common.ts';

type Step = { from: Person; to: Person };

/** The person's own record, also while they wait to be let in. */
export const ownRecord = ({ person }: Identity): Person => {
  if (person === undefined) return refuse('not-registered');
  return person.state === 'removed' ? refuse('forbidden') : person;
};

export const shownToSelf = (person: Person) => ({
  body: { ...person, actions: addressActions(person) },
  version: person.version,
});

const next = (from: Person, to: Person): Step => ({ from, to: { ...to, version: from.version + 1 } });

const changes = async (deps: Deps, step: Step, action: string) => [
  replace(people, step),
  deps.store.audit({ by: step.to.personId, action, record: `PERSON#${step.to.personId}` }),
  ...(await addressFollows(deps, step)),
];

/** What a link confirms. Refuses `link-not-valid` for what is forged, too old, used, replaced or given up. */
const opened = async (deps: Deps, token: string): Promise<Step> => {
  const key = await findKey(deps, 'address-links');
  const nowSeconds = Math.floor(Date.parse(deps.now()) / 1000);
  const claim = key === undefined ? undefined : readAddressToken(token, { key, nowSeconds });
  const from = claim && (await deps.store.get(people, claim.personId));
  if (!claim || !from) return refuse('link-not-valid');
  const to = confirmAddress(from, claim.linkId);
  return addressHashOf(deps, to.email) === claim.addressHash ? next(from, to) : refuse('link-not-valid');
};

/** Judged again where somebody else changes the person at the same moment. */
const confirmOnce = async (deps: Deps, token: string): Promise<Person> => {
  const step = await opened(deps, token);
  const failure = await deps.store.tryCommit(await changes(deps, step, 'confirm-address'));
  if (failure) throw new Overtaken();
  return step.to;
};

export const addressHandlers: Handlers<typeof addressRoutes> = {
  resendConfirmation: async ({ identity, version }, deps) => {
    const from = ownRecord(identity);
    const step = next(from, withNewLink(from, addressFacts(deps, identity)));
    requireVersion(from, version);
    await requireLinkAllowed(deps, step);
    await deps.store.commit([...(await changes(deps, step, 'resend-address-link')), ...linkMail(deps, step)]);
    return shownToSelf(step.to);
  },

  cancelAddressChange: async ({ identity, version }, deps) => {
    const from = ownRecord(identity);
    const step = next(from, withoutNewAddress(from));
    requireVersion(from, version);
    await deps.store.commit(await changes(deps, step, 'cancel-address-change'));
    return shownToSelf(step.to);
  },

  getAddressLink: async ({ params: { token } }, deps) => {
    const { to } = await opened(deps, token);
    return { body: { email: to.email } };
  },

  confirmByLink: async ({ params: { token } }, deps) => {
    const { email } = await overtaking(() => confirmOnce(deps, token));
    return { body: { email } };
  },
};
