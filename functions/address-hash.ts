import { addressKey } from '../shared/address.ts';
import type { Deps } from './deps.ts';

/** What an address is known by where it need not be stored: the same however it is written. */
export const addressHashOf = ({ hash }: Pick<Deps, 'hash'>, email: string): string => hash(addressKey(email));
