import { ApolloProvider } from '@apollo/client/react';
import { RouterProvider } from '@tanstack/react-router';
import { Toasts } from '../ui/Toasts.tsx';
import { TooltipProvider } from '../ui/Tooltip.tsx';
import type { RuntimeConfig } from './config.ts';
import { createGraph } from './graph/client.ts';
import { router } from './router.tsx';
import { SessionExpiredDialog } from './SessionExpiredDialog.tsx';

/** The dashboard of someone who is signed in. */
export default function SignedIn({ config }: { config: RuntimeConfig }) {
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
