import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [react(), tailwindcss(), runtimeConfig()],
  server: { host: '127.0.0.1', port: Number(process.env['DASHBOARD_PORT'] ?? 5173), strictPort: true },
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    sourcemap: false,
    // The policy of the page has no inline scripts; the polyfill would be one.
    modulePreload: { polyfill: false },
  },
});
