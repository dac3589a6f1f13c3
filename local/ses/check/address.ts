import { invalid } from '../failure.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const illegal = /[\u0000-\u0020\u007f-\uffff]/;

/** Refuses what SES refuses of an address: it takes ASCII only, and one address at a time. Gives it lower-cased. */
export const checkedAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  if (at < 1 || at === address.length - 1) throw invalid("Missing final '@domain'");
  if (illegal.test(address.slice(0, at))) throw invalid('Local address contains control or whitespace');
  if (illegal.test(address.slice(at + 1))) throw invalid('Domain contains control or whitespace');
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(address.slice(at + 1)))
    throw invalid('Domain contains illegal character');
  if (/[,;:<>()[\]\\"]/.test(address.slice(0, at))) throw invalid('Local address contains illegal character');
  if (at > 64) throw invalid('Local address length exceeds 64 characters');
  return address.toLowerCase();
};

/** Gives the identity that failed, unless the address or its domain, or a domain above that, is verified. */
export const unverified = (address: string, identities: ReadonlySet<string>): boolean => {
  const labels = address.slice(address.lastIndexOf('@') + 1).split('.');
  return ![address, ...labels.map((_, index) => labels.slice(index).join('.'))].some((identity) =>
    identities.has(identity),
  );
};
