import { type ReactNode, useEffect, useState } from 'react';
import { watchNetwork } from './connection.ts';
import { loadConfig } from './config.ts';
import { SignInPage } from './pages/SignInPage.tsx';
import { SignInRefusedPage } from './pages/SignInRefusedPage.tsx';
import { SplashPage } from './pages/SplashPage.tsx';
import { UnreachablePage } from './pages/UnreachablePage.tsx';
import { boot } from './signIn/boot.ts';

watchNetwork();

const loadSignedIn = () => import('./SignedIn.tsx');

/**
 * Finds out who is there and shows their first page. Awaited whole: React keeps what a Suspense boundary waits for back
 * for 300 ms after it showed its fallback.
 */
async function findFirstPage(): Promise<ReactNode> {
  try {
    const config = await loadConfig();
    const result = await boot(config);
    switch (result.kind) {
      case 'signed-in': {
        const { SignedIn } = await loadSignedIn();
        return <SignedIn config={config} />;
      }
      case 'refused':
        return <SignInRefusedPage reason={result.reason} />;
      case 'unreachable':
        return <UnreachablePage />;
      case 'signed-out':
        return <SignInPage />;
    }
  } catch {
    return <UnreachablePage />;
  }
}

// The large part of the code comes while the identity provider is being asked; if it does not, the page says so.
void loadSignedIn().then(
  ({ loadPageAskedFor }) => loadPageAskedFor(),
  () => undefined,
);
const firstPage = findFirstPage();

export function App() {
  const [page, setPage] = useState<ReactNode>(<SplashPage />);
  useEffect(() => void firstPage.then(setPage), []);
  return page;
}
