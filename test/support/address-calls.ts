import { addressHandlers } from '../../functions/api/handlers/address.ts';
import { personHandlers } from '../../functions/api/handlers/person.ts';
import { people } from '../../functions/store/nouns/people.ts';
import type { Person } from '../../shared/person/person.ts';
import { callAs } from './callers.ts';
import type { Office, SentMail } from './office.ts';
import { guest } from './tables.ts';

const tokenIn = ({ message }: SentMail): string => ('link' in message ? message.link.split('#')[1]! : '');

/** What people do about their own addresses, on a test's office. */
export const addressCalls = (office: () => Office) => {
  const links = () => office().sent.filter(({ message }) => message.template === 'confirm-address');
  const byLink = (handler: 'getAddressLink' | 'confirmByLink') => (token: string) =>
    callAs(office(), 'anybody', { handler: addressHandlers[handler], params: { token } });
  return {
    me: async (personId: string): Promise<Person> => (await office().store.get(people, personId))!,
    change: (personId: string, email: string, more: object = {}) =>
      callAs(office(), personId, {
        handler: personHandlers.changeMe,
        body: { name: `Person ${personId}`, language: 'nb', email },
        ...more,
      }),
    /** Registers somebody of an organisation of their own, whose token may vouch for the address. */
    signUp: (personId: string, email: string, more: object = {}) => {
      const { organisation } = guest(personId);
      return callAs(office(), personId, {
        handler: personHandlers.registerMe,
        body: { role: 'provider', organisation, name: 'Nora Nygård', language: 'en', email },
        ...more,
      });
    },
    resend: (personId: string) => callAs(office(), personId, { handler: addressHandlers.resendConfirmation }),
    cancel: (personId: string) =>
      callAs(office(), personId, { handler: addressHandlers.cancelAddressChange }),
    look: byLink('getAddressLink'),
    confirm: byLink('confirmByLink'),
    links,
    newestToken: () => tokenIn(links().at(-1)!),
    told: () => office().sent.map(({ message }) => `${message.template} → ${message.to.email}`),
  };
};
