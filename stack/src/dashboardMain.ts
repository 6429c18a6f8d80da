import path from 'node:path';
import type { DashboardConfig } from './dashboardHeaders.ts';
import { dashboardServer } from './dashboardServer.ts';
import { loadVite } from './vite.ts';

/** The dashboard's process: the built files, or with DASHBOARD_DEVELOPMENT Vite's server over the sources. */
const port = Number(process.env.DASHBOARD_PORT);
const dist = process.env.DASHBOARD_DIST ?? '';
const config = JSON.parse(process.env.DASHBOARD_CONFIG ?? '{}') as DashboardConfig;

if (process.env.DASHBOARD_DEVELOPMENT) {
  await serveSources();
} else {
  const server = dashboardServer(dist, config);
  server.listen(port, '127.0.0.1');
  process.once('SIGTERM', () => {
    server.close();
    server.closeAllConnections();
  });
}

async function serveSources(): Promise<void> {
  const frontend = path.dirname(dist);
  const { createServer } = await loadVite(frontend);
  const vite = await createServer({
    root: frontend,
    server: { host: '127.0.0.1', port, strictPort: true },
    plugins: [
      {
        name: 'polyclinic-config',
        configureServer({ middlewares }) {
          middlewares.use('/config.json', (_request, response) => {
            response.setHeader('content-type', 'application/json');
            response.end(JSON.stringify(config));
          });
          middlewares.use('/health/ready', (_request, response) => response.end('ok'));
        },
      },
    ],
  });
  await vite.listen();
  process.once('SIGTERM', () => void vite.close().then(() => process.exit(0)));
}
