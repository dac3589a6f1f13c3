import { type List, useList } from '../api/use-list.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';

export const useEvaluators = (): List<'listEvaluators'> =>
  useList('listEvaluators', { query: { limit: 100 } });

/** Who is to verify the results of a consortium, with what may be done about it. */
export const useAppointments = (consortiumId: string): Read<'listAppointments'> =>
  useRead('listAppointments', { params: { consortiumId }, query: { limit: 100 } });

export const useAppoint = (): Write<'appointEvaluator'> => useWrite('appointEvaluator', ['listAppointments']);
export const useEndAppointment = (): Write<'endAppointment'> =>
  useWrite('endAppointment', ['listAppointments']);
