import type { ReceivedMail } from './event.ts';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/**
 * Whether a mail comes from whom it says. DMARC decides where the sender's domain has a policy; where it has none (`GRAY`),
 * SPF must have passed for that very domain. Nothing that failed a check for spam or a virus is believed.
 */
export const isFrom = (from: string, { source, verdicts }: ReceivedMail): boolean => {
  const { spam, virus, spf, dmarc } = verdicts;
  if (spam === 'FAIL' || virus === 'FAIL') return false;
  if (dmarc !== undefined && dmarc !== 'GRAY') return dmarc === 'PASS';
  return spf === 'PASS' && domainOf(source) === domainOf(from);
};
