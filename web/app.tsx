import { QueryClientProvider } from '@tanstack/react-query';
import { Suspense } from 'react';
import { BrowserRouter } from 'react-router';
import { queryClient } from './api/query-client.ts';
import { LanguageProvider } from './language/language.tsx';
import { Layout } from './layout/layout.tsx';
import { Router } from './router/router.tsx';
import { CrashBoundary } from './state/crash.tsx';
import { ThemeProvider } from './theme/theme.tsx';

export const App = () => (
  <QueryClientProvider client={queryClient}>
    <ThemeProvider>
      <LanguageProvider>
        <BrowserRouter>
          <Suspense>
            <CrashBoundary>
              <Layout>
                <Router />
              </Layout>
            </CrashBoundary>
          </Suspense>
        </BrowserRouter>
      </LanguageProvider>
    </ThemeProvider>
  </QueryClientProvider>
);
