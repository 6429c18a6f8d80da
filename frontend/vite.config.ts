import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { graphql } from './src/graphql/gql.ts';

declare const process: { env: Record<string, string | undefined> };

/** In development `/config.json` is what DASHBOARD_CONFIG holds; built, the server in front of the files answers it. */
function runtimeConfig(): Plugin {
  return {
    name: 'dashboard-runtime-config',
    configureServer({ middlewares }) {
      middlewares.use('/config.json', (_request, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(process.env['DASHBOARD_CONFIG'] ?? '{}');
      });
    },
  };
}

/**
 * Puts each operation's document where it is used: by the generated map of all of them, the first page would load the
 * operations of every page.
 */
function operationsWhereUsed(): Plugin {
  return {
    name: 'operations-where-used',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => {
      // Nobody calls what is there any more.
      if (id.includes('/src/graphql/')) return { code, moduleSideEffects: false };
      return code.replace(/\bgraphql\(`([^`]*)`\)/g, (_call, text: string) => `(${JSON.stringify(graphql(text))})`);
    },
  };
}

export default defineConfig({
  plugins: [operationsWhereUsed(), react(), tailwindcss(), runtimeConfig()],
  server: { host: '127.0.0.1', port: Number(process.env['DASHBOARD_PORT'] ?? 5173), strictPort: true },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: false,
    // The policy of the page has no inline scripts; the polyfill would be one.
    modulePreload: { polyfill: false },
  },
});
