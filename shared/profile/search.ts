import * as z from 'zod';
import { sideSchema } from '../person/role.ts';
import type { MarketRow } from './market-row.ts';

/** A party as one finds it by name. */
export const foundPartySchema = z.object({ id: z.string(), side: sideSchema, name: z.string() });
export type FoundParty = z.infer<typeof foundPartySchema>;

/** More than these nobody looks through: they write another letter. */
const most = 20;

const place = (name: string, text: string): number => (name.toLowerCase().startsWith(text) ? 0 : 1);

/**
 * The parties whose name holds the text, or whose organisation number begins with it: those whose name begins with it
 * first, then by name; 20 at most.
 */
export const partiesNamed = (rows: readonly MarketRow[], text: string): FoundParty[] => {
  const wanted = text.trim().toLowerCase();
  const number = wanted.replaceAll(/\s/g, '');
  return rows
    .filter(({ row: { id, name } }) => name.toLowerCase().includes(wanted) || id.includes(`-${number}`))
    .map(({ side, row: { id, name } }) => ({ id, side, name }))
    .sort((a, b) => place(a.name, wanted) - place(b.name, wanted) || (a.name < b.name ? -1 : 1))
    .slice(0, most);
};
