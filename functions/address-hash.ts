import type { Deps } from './deps.ts';

/** What an address is known by where it need not be stored: the same for every way of writing it in capitals. */
export const addressHashOf = ({ hash }: Pick<Deps, 'hash'>, email: string): string =>
  hash(email.toLowerCase());
