import { Suspense, lazy, use } from 'react';
import { watchNetwork } from './connection.ts';
import { type RuntimeConfig, loadConfig } from './config.ts';
import { SignInPage } from './pages/SignInPage.tsx';
import { SignInRefusedPage } from './pages/SignInRefusedPage.tsx';
import { SplashPage } from './pages/SplashPage.tsx';
import { UnreachablePage } from './pages/UnreachablePage.tsx';
import { type BootResult, boot } from './signIn/boot.ts';

watchNetwork();

const loadSignedIn = () => import('./SignedIn.tsx');
const SignedIn = lazy(loadSignedIn);

type Start = { config: RuntimeConfig; result: BootResult } | null;

/** Null: the installation did not answer. */
async function begin(): Promise<Start> {
  try {
    const config = await loadConfig();
    return { config, result: await boot(config) };
  } catch {
    return null;
  }
}

let once: Promise<Start> | undefined;

/** Loads the large part of the code while the identity provider is being asked. */
function start(): Promise<Start> {
  if (!once) {
    void loadSignedIn();
    once = begin();
  }
  return once;
}

export function App() {
  return (
    <Suspense fallback={<SplashPage />}>
      <FirstPage />
    </Suspense>
  );
}

function FirstPage() {
  const started = use(start());
  if (!started) return <UnreachablePage />;
  const { config, result } = started;
  switch (result.kind) {
    case 'signed-in':
      return <SignedIn config={config} />;
    case 'refused':
      return <SignInRefusedPage reason={result.reason} />;
    case 'unreachable':
      return <UnreachablePage />;
    case 'signed-out':
      return <SignInPage />;
  }
}
