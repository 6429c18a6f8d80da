import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { Toasts } from '../ui/Toasts.tsx';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import type { RuntimeConfig } from './config.ts';
import { createGraph } from './graph/client.ts';
import { router } from './router.tsx';
import { SessionExpiredDialog } from './SessionExpiredDialog.tsx';

/** Fetches the code of the page in the address, before anybody knows whether it may be shown. */
export async function loadPageAskedFor(): Promise<void> {
  const [routes] = router.getMatchedRoutes(location.pathname);
  await Promise.allSettled(routes.map(async route => router.loadRouteChunk(route)));
}

/** The dashboard of someone who is signed in. */
export function SignedIn({ config }: { config: RuntimeConfig }) {
  const { client } = createGraph(config);
  return (
    <ApolloProvider client={client}>
      <TooltipProvider>
        <RouterProvider router={router} />
        <Toasts />
        <SessionExpiredDialog />
      </TooltipProvider>
    </ApolloProvider>
  );
}
