import type { UseQueryResult } from '@tanstack/react-query';
import type { Plan } from '../../shared/meeting/planned.ts';
import type { MeetingView } from '../../shared/meeting/view.ts';
import type { Round } from '../../shared/round/round.ts';
import { isUnderWay } from '../../shared/under-way.ts';
import { useAll } from '../api/use-all.ts';
import { type Read, useRead } from '../api/use-read.ts';
import { useWrite, type Write } from '../api/use-write.ts';
import { roundChanges } from './rounds-to-moderate.ts';

const pollMs = 1000;

export const isPlanUnderWay = (plan: Plan | undefined): boolean =>
  plan !== undefined && isUnderWay(plan, new Date().toISOString());

/** The newest plan of a round; asked for again every second until it has ended. */
export const useNewestPlan = (roundId: string): Read<'listPlans'> =>
  useRead(
    'listPlans',
    { params: { roundId }, query: { limit: 1 } },
    { refetchInterval: (reply) => (isPlanUnderWay(reply?.body.items[0]) ? pollMs : false) },
  );

/** Every meeting of a round, in the order of time. Once it is final they are asked for until each is invited to. */
export const useRoundMeetings = ({ roundId, state }: Round): UseQueryResult<MeetingView[]> =>
  useAll(
    'listRoundMeetings',
    { params: { roundId } },
    {
      refetchInterval: (meetings) =>
        state === 'final' && meetings.some((meeting) => meeting.state === 'proposed') ? pollMs : false,
    },
  );

export const usePlanRound = (): Write<'planRound'> => useWrite('planRound', ['listPlans']);

export const useShowSchedule = (): Write<'showSchedule'> => useWrite('showSchedule', roundChanges);
export const useFinaliseRound = (): Write<'finaliseRound'> => useWrite('finaliseRound', roundChanges);
