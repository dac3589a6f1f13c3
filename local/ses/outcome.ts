import type { Outcome } from './model.ts';

const simulator = '@simulator.amazonses.com';

/** What SES's mailbox simulator does at each of its addresses; a label (`bounce+17@…`) is allowed. */
const simulated: Record<string, Outcome> = {
  success: 'delivered',
  ooto: 'delivered',
  bounce: 'bounced',
  complaint: 'complained',
  suppressionlist: 'globally-suppressed',
};

export const isSimulator = (address: string): boolean => address.endsWith(simulator);

/** What becomes of a mail at an address. Everybody else has a mailbox that takes it. */
export const outcomeAt = (address: string, isSuppressed: (address: string) => boolean): Outcome => {
  if (isSimulator(address))
    return simulated[address.slice(0, -simulator.length).replace(/\+.*$/, '')] ?? 'bounced';
  return isSuppressed(address) ? 'suppressed' : 'delivered';
};
