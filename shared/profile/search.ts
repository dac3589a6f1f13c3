import * as z from 'zod';
import { byName, searchKey } from '../characters.ts';
import { tidyOrganisationNumber } from '../person/organisation.ts';
import { sideSchema } from '../person/role.ts';
import type { MarketRow } from './market-row.ts';

/** A party as one finds it by name. */
export const foundPartySchema = z.object({ id: z.string(), side: sideSchema, name: z.string() });
export type FoundParty = z.infer<typeof foundPartySchema>;

/** More than these nobody looks through: they write another letter. */
const most = 20;

const place = (name: string, key: string): number => (searchKey(name).startsWith(key) ? 0 : 1);

/** The beginning of an organisation number, as people write it. */
const numberIn = (text: string): string =>
  tidyOrganisationNumber(text)
    .replace(/[ .-]/g, '')
    .replace(/^NO(?=\d)/, '');

/**
 * The parties whose name holds the text, or whose organisation number begins with it: those whose name begins with it
 * first, then by name; 20 at most.
 */
export const partiesNamed = (rows: readonly MarketRow[], text: string): FoundParty[] => {
  const wanted = searchKey(text);
  const number = numberIn(text);
  const hasNumber = (id: string) => /^\d+$/.test(number) && id.includes(`-${number}`);
  return rows
    .filter(({ row: { id, name } }) => searchKey(name).includes(wanted) || hasNumber(id))
    .map(({ side, row: { id, name } }) => ({ id, side, name }))
    .sort((a, b) => place(a.name, wanted) - place(b.name, wanted) || byName(a.name, b.name))
    .slice(0, most);
};
