import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { signedInPath } from '../../shared/signed-in-path.ts';
import type { PageRow } from '../page-row.ts';
import { pages } from '../pages.ts';
import { Loading } from '../state/loading.tsx';
import { PageGate } from './page-gate.tsx';

const SignedIn = lazy(async () => ({ default: (await import('./signed-in.tsx')).SignedIn }));
const NotFound = lazy(async () => ({ default: (await import('./not-found.tsx')).NotFound }));

/** Pages of the same path, which differ in the roles that have them. */
const byPath: ReadonlyMap<string, PageRow[]> = Map.groupBy(pages, ({ path }) => path);

export const Router = () => (
  <Suspense fallback={<Loading />}>
    <Routes>
      {[...byPath].map(([path, rows]) => (
        <Route key={path} path={path} element={<PageGate key={path} rows={rows} />} />
      ))}
      <Route path={signedInPath} element={<SignedIn />} />
      <Route path="*" element={<NotFound />} />
    </Routes>
  </Suspense>
);
