import { tidyLine } from './characters.ts';

// RFC 5322's dot-atom. Quoted local parts are refused: no provider gives them out, and they can hold anything.
const local = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const domain = new RegExp(`^(?:${label}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$`);
const writtenDomain = /^[\p{L}\p{M}\p{N}-]+(?:\.[\p{L}\p{M}\p{N}-]+)+$/u;

/** The domain as it stands in the DNS: `blåbær.no` is `xn--blbr-roah.no`. What is no domain stays as it is. */
const asciiDomain = (written: string): string => {
  const lower = written.toLowerCase();
  if (/^[!-~]*$/.test(lower) || !writtenDomain.test(lower)) return lower;
  return URL.canParse(`http://${lower}`) ? new URL(`http://${lower}`).hostname : lower;
};

/** The address as it is stored and sent to: no space around it, its domain in lower case and ASCII. */
export const tidyAddress = (written: string): string => {
  const text = tidyLine(written);
  const at = text.lastIndexOf('@');
  return at < 0 ? text : `${text.slice(0, at)}@${asciiDomain(text.slice(at + 1))}`;
};

/** Is the tidy text exactly one address, within RFC 5321's lengths (section 4.5.3.1)? */
export const isAddress = (text: string): boolean => {
  const at = text.lastIndexOf('@');
  return (
    text.length <= 254 &&
    at > 0 &&
    at <= 64 &&
    local.test(text.slice(0, at)) &&
    domain.test(text.slice(at + 1))
  );
};

/** What two addresses are compared by. No provider in use tells upper from lower case before the @ either. */
export const addressKey = (address: string): string => tidyAddress(address).toLowerCase();

export const sameAddress = (one: string, other: string): boolean => addressKey(one) === addressKey(other);
