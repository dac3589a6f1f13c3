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

/** The route that reads what another has written: of the same path, or of the record that its step is taken with. */
export const readerOf = (name: RouteName): RouteName | undefined => {
  const { path }: Route = api[name];
  const upTo = path.replace(/(\})\/[a-z-]+$/, '$1');
  const reads = (wanted: string) => rows.find(([, row]) => row.method === 'GET' && row.path === wanted)?.[0];
  return reads(path) ?? reads(upTo);
};
