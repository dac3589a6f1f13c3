import { QueryClientProvider } from '@tanstack/react-query';
import { type ComponentType, type ReactNode, Suspense } from 'react';
import { queryClient } from './api/query-client.ts';
import { LanguageProvider } from './language/language.tsx';
import { Layout } from './layout/layout.tsx';
import { Router } from './router/router.tsx';
import { CrashBoundary } from './state/crash.tsx';
import { ThemeProvider } from './theme/theme.tsx';

type Props = {
  /** The router that says which page is drawn: the browser's address, or a fixed one. */
  Address: ComponentType<{ children: ReactNode }>;
};

export const App = ({ Address }: Props) => (
  <QueryClientProvider client={queryClient}>
    <ThemeProvider>
      <LanguageProvider>
        <Address>
          <Suspense>
            <CrashBoundary>
              <Layout>
                <Router />
              </Layout>
            </CrashBoundary>
          </Suspense>
        </Address>
      </LanguageProvider>
    </ThemeProvider>
  </QueryClientProvider>
);
