import { type AddressFacts, isNewlyConfirmed } from '../../shared/person/address.ts';
import type { Person } from '../../shared/person/person.ts';
import type { Identity } from '../api/handler.ts';
import type { Deps } from '../deps.ts';
import { openedMailbox } from '../mailbox/of-person.ts';
import { spend, trySpend } from '../store/allowance.ts';
import type { Change } from '../store/change.ts';

type Step = { from: Person | undefined; to: Person };

export const addressFacts = (deps: Deps, { vouchedFor }: Pick<Identity, 'vouchedFor'>): AddressFacts => ({
  now: deps.now(),
  linkId: deps.newId(),
  vouchedFor,
});

const linkOf = (person: Person | undefined): string | undefined => person?.waitingEmail?.linkId;
const isNewLink = ({ from, to }: Step): boolean => linkOf(to) !== undefined && linkOf(to) !== linkOf(from);

/** Links are counted by who asks and by address, so that nobody can fill an inbox with them. */
const allowances = ({ personId, email, waitingEmail }: Person) =>
  [
    { allowance: 'address-links-of-person', subject: personId },
    { allowance: 'address-links-to-address', subject: (waitingEmail?.email ?? email).toLowerCase() },
  ] as const;

/** Refuses `too-many-requests` where the step would mail one link too many. */
export const requireLinkAllowed = async (deps: Deps, step: Step): Promise<void> => {
  if (!isNewLink(step)) return;
  for (const allowance of allowances(step.to)) await spend(deps, allowance);
};

/** As `requireLinkAllowed`, for a step that is taken even where no link may be mailed. */
export const isLinkAllowed = async (deps: Deps, step: Step): Promise<boolean> => {
  if (!isNewLink(step)) return false;
  for (const allowance of allowances(step.to)) if (!(await trySpend(deps, allowance))) return false;
  return true;
};

/** The mail that brings the newest link. */
export const linkMail = (deps: Deps, step: Step): Change[] => {
  const linkId = linkOf(step.to);
  if (linkId === undefined || !isNewLink(step)) return [];
  return [deps.store.task({ task: 'confirm-address', personId: step.to.personId, linkId })];
};

/** A change of address is a step towards taking over an account, so the old address is told. */
const oldAddressTold = (deps: Deps, { from, to }: Step): Change[] => {
  if (from?.emailState !== 'confirmed' || from.state === 'removed') return [];
  const isAsked = to.waitingEmail !== undefined && to.waitingEmail.email !== from.waitingEmail?.email;
  const step = isNewlyConfirmed(from, to) ? 'done' : isAsked ? 'asked' : undefined;
  if (step === undefined) return [];
  const { personId, email } = from;
  return [deps.store.task({ task: 'tell-address-change', personId, email, step })];
};

/** A newly confirmed address starts with an open mailbox, and gets what could not be sent before. */
const startedAnew = async (deps: Deps, { from, to }: Step): Promise<Change[]> => {
  if (from === undefined || !isNewlyConfirmed(from, to)) return [];
  const { personId } = to;
  return [...(await openedMailbox(deps, from)), deps.store.task({ task: 'send-unsent', personId })];
};

/** What belongs in the transaction of a step that may change the person's address, but for the mail with the link. */
export const addressFollows = async (deps: Deps, step: Step): Promise<Change[]> => [
  ...oldAddressTold(deps, step),
  ...(await startedAnew(deps, step)),
];
