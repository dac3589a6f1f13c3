import { tidyAddress } from '../../../shared/address.ts';
import { api, type RouteName } from '../../../shared/api.ts';
import { tidyLine, tidyText } from '../../../shared/characters.ts';
import { tidyOrganisationNumber } from '../../../shared/person/organisation.ts';
import type { Route } from '../../../shared/route.ts';
import { RawNumber } from './values.ts';

const leaves = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [value];

const formsOf = (sent: unknown): unknown[] => {
  if (sent instanceof RawNumber) return [Number(sent.text) + 0];
  if (typeof sent !== 'string') return [sent];
  return [
    sent.normalize('NFC'),
    tidyText(sent),
    tidyLine(sent),
    tidyAddress(sent),
    tidyOrganisationNumber(sent),
  ];
};

/** Is what was sent among what is answered, in the form that it is stored in? */
export const isAmong = (answer: unknown, sent: unknown): boolean => {
  const all = new Set(leaves(answer));
  return formsOf(sent).some((form) => all.has(form));
};

const rows = Object.entries(api) as [RouteName, Route][];

/** How to read what a route has written; `id` names the parameter that its answer holds. */
export type Reader = { route: RouteName; id?: string };

/**
 * The route that reads what another has written: the new record by its id, a list of which has many pages; else of the same
 * path, or of the record that its step is taken with.
 */
export const readerOf = (name: RouteName): Reader | undefined => {
  const { path, status }: Route = api[name];
  const upTo = path.replace(/(\})\/[a-z-]+$/, '$1');
  const reading = (wanted: (path: string) => boolean) =>
    rows.find(([, row]) => row.method === 'GET' && wanted(row.path));
  const created = reading((one) => one.startsWith(`${path}/{`) && one.indexOf('/', path.length + 1) < 0);
  if (status === 201 && created) return { route: created[0], id: /\{(\w+)\}$/.exec(created[1].path)![1]! };
  const route = (reading((one) => one === path) ?? reading((one) => one === upTo))?.[0];
  return route && { route };
};

/** The value of a field of this name, however deep. */
export const fieldIn = (value: unknown, name: string): string | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const own = (value as Record<string, unknown>)[name];
  if (typeof own === 'string') return own;
  return Object.values(value).reduce<string | undefined>(
    (found, one) => found ?? fieldIn(one, name),
    undefined,
  );
};
