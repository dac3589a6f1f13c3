import type { Construct } from 'constructs';
import { api } from '../shared/api.ts';
import type { Grant, Route } from '../shared/route.ts';
import { ServiceFunction, type Shared } from './functions.ts';

export type ApiPart = 'read' | 'write';

const parts = {
  read: {
    entry: 'functions/api/read.ts',
    errorImpact: 'People cannot see needs, profiles or consortia: the page shows an error in place of them.',
  },
  write: {
    entry: 'functions/api/write.ts',
    errorImpact:
      'What people send in is not taken: registrations, approvals and answers to invitations are lost to them.',
  },
} as const;

/** All that the rows of one part need: what its role may do. Both count the requests of signed-in people. */
export const needsOf = (part: ApiPart): Grant[] => {
  const rows = Object.values<Route>(api).filter(({ method }) => (method === 'GET') === (part === 'read'));
  return [...new Set<Grant>(['table:count', ...rows.flatMap(({ needs }) => needs)])].sort();
};

/** The function that answers the rows which read, or the one for those which write. */
export const apiFunction = (scope: Construct, part: ApiPart, shared: Shared): ServiceFunction =>
  new ServiceFunction(scope, part === 'read' ? 'Read' : 'Write', {
    ...parts[part],
    description: `Trepart API: ${part}`,
    anybodyCalls: true,
    memoryMb: 1024,
    // The gateway gives up after 30 seconds and nothing here should take one.
    timeoutSeconds: 15,
    needs: needsOf(part),
    reservedConcurrency: shared.settings.reservedConcurrency,
    shared,
  });
