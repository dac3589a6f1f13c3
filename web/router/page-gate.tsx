import { lazy } from 'react';
import { isProblem } from '../api/problem.ts';
import type { PageRow } from '../page-row.ts';
import { useMe } from '../session/use-me.ts';
import { useSession } from '../session/use-session.ts';
import { Loading } from '../state/loading.tsx';
import { lazyPage } from './lazy-page.ts';
import { PageFrame } from './page-frame.tsx';

const SignInNeeded = lazy(async () => ({ default: (await import('./sign-in-needed.tsx')).SignInNeeded }));
const NoAccess = lazy(async () => ({ default: (await import('./no-access.tsx')).NoAccess }));
const Waiting = lazy(async () => ({ default: (await import('./waiting.tsx')).Waiting }));
const ProblemMessage = lazy(async () => ({
  default: (await import('../state/problem-message.tsx')).ProblemMessage,
}));
const Register = lazy(async () => ({ default: (await import('../pages/everyone/register.tsx')).Register }));

const Drawn = ({ row }: { row: PageRow }) => {
  const Page = lazyPage(row);
  return (
    <PageFrame title={row.title}>
      <Page />
    </PageFrame>
  );
};

/** A page that needs a login: draws it, or the one step that is missing before it can be drawn. */
const ForPerson = ({ rows }: { rows: readonly PageRow[] }) => {
  const state = useSession();
  const me = useMe();
  if (me.data) {
    const person = me.data.body;
    if (person.state === 'requested') return <Waiting person={person} />;
    if (person.state === 'removed') return <Register />;
    const row = rows.find(({ access }) => access !== 'public' && access.includes(person.role));
    return row ? <Drawn row={row} /> : <NoAccess />;
  }
  if (state === 'signed-out' || state === 'expired') return <SignInNeeded />;
  if (isProblem(me.error, 'not-registered')) return <Register />;
  if (isProblem(me.error, 'unauthenticated')) return <SignInNeeded />;
  return me.error ? <ProblemMessage error={me.error} retry={me.refetch} /> : <Loading />;
};

/** Draws the row of a path that is meant for whoever looks at it. */
export const PageGate = ({ rows }: { rows: readonly PageRow[] }) => {
  const open = rows.find(({ access }) => access === 'public');
  return open ? <Drawn row={open} /> : <ForPerson rows={rows} />;
};
