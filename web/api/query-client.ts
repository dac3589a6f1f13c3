import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { session } from '../session/session.ts';
import { isProblem, problemOf } from './problem.ts';

/** A refusal is an answer: only what may pass by itself is tried again. */
const mayPass = (error: unknown): boolean => {
  const problem = problemOf(error);
  return problem === undefined || problem.code === 'unavailable';
};

/** The service has said when to try again, and that time has come. */
const hasWaited = (error: unknown, since: number): boolean => {
  const seconds = problemOf(error)?.retryAfterSeconds;
  return seconds !== undefined && Date.now() >= since + seconds * 1000;
};

const noticeExpiry = (error: unknown): void => {
  if (isProblem(error, 'unauthenticated')) session.expire();
};

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeExpiry }),
  mutationCache: new MutationCache({ onError: noticeExpiry }),
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && mayPass(error),
      // A part of a page that asks for what was just refused gets the same answer.
      retryOnMount: ({ state }) => mayPass(state.error) || hasWaited(state.error, state.errorUpdatedAt),
      staleTime: 15_000,
    },
    mutations: { retry: false },
  },
});
