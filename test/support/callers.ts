import type { Identity } from '../../functions/api/handler.ts';
import { people } from '../../functions/store/nouns/people.ts';
import type { Actor } from '../../shared/person/person.ts';
import { Refusal } from '../../shared/refusal.ts';
import type { Office } from './office.ts';

// biome-ignore lint/suspicious/noExplicitAny: any handler, called with what its row would have parsed.
type AnyHandler = (request: any, deps: any) => Promise<{ body: any }>;

const identityOf = async (at: Office, personId: string, vouchedFor?: string): Promise<Identity> => ({
  personId,
  issuer: 'https://issuer.example',
  subject: personId,
  person: await at.store.get(people, personId),
  vouchedFor,
});

/** Calls a handler as the edge would, for a person whose token may vouch for an address. */
export const callAs = async (
  at: Office,
  personId: string,
  { handler, vouchedFor, ...request }: { handler: AnyHandler; vouchedFor?: string } & Record<string, unknown>,
) => {
  const identity = await identityOf(at, personId, vouchedFor);
  const actor = identity.person as Actor | undefined;
  const version = identity.person?.version ?? 0;
  const answer = await handler({ identity, actor, version, remember: () => [], ...request }, at.deps);
  await at.settle();
  return answer.body;
};

/** The code that a call is refused with, or `taken`. Anything but a refusal is thrown on. */
export const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'taken',
    (error: unknown) => {
      if (error instanceof Refusal) return error.code;
      throw error;
    },
  );
