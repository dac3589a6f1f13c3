import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useQueue = (): List<'listQueue'> => useList('listQueue', {});

export const usePersonToDecide = (personId: string): Read<'getPerson'> =>
  useRead('getPerson', { params: { personId } });

const decidedPerson = ['getPerson', 'listQueue', 'listPeople'] as const;
export const useAcceptPerson = (): Write<'acceptPerson'> => useWrite('acceptPerson', decidedPerson);
export const useRemovePerson = (): Write<'removePerson'> => useWrite('removePerson', decidedPerson);

export const useKeepPerson = (): Write<'keepPerson'> => useWrite('keepPerson', decidedPerson);

export const useNameOrganisation = (): Write<'nameOrganisation'> =>
  useWrite('nameOrganisation', decidedPerson);

export const useConflicts = (): List<'listConflicts'> => useList('listConflicts', { query: { limit: 100 } });
export const useAddConflict = (): Write<'addConflict'> =>
  useWrite('addConflict', ['listConflicts', 'getNeed']);
export const useRemoveConflict = (): Write<'removeConflict'> =>
  useWrite('removeConflict', ['listConflicts', 'getNeed']);

export const useTaxonomies = (): Read<'listTaxonomies'> => useRead('listTaxonomies', {});
export const useAddTerm = (): Write<'addTerm'> => useWrite('addTerm', ['listTaxonomies']);
export const useRenameTerm = (): Write<'renameTerm'> => useWrite('renameTerm', ['listTaxonomies']);
export const useRetireTerm = (): Write<'retireTerm'> => useWrite('retireTerm', ['listTaxonomies']);

export type LogFilter = { month?: string | undefined; record?: string | undefined };
export const useLog = (filter: LogFilter): List<'listAudit'> =>
  useList('listAudit', { query: { ...filter, limit: 50 } });
