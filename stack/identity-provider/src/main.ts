import { readConfig } from './config.ts';
import { logError, logInfo } from './log.ts';
import { startIdentityProvider } from './server.ts';

try {
  const startedAt = performance.now();
  const config = readConfig();
  const provider = await startIdentityProvider(config);
  logInfo('ready', {
    issuer: provider.issuer,
    development: config.development,
    ms: Math.round(performance.now() - startedAt),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void provider.stop().then(() => process.exit(0));
    });
  }
} catch (error) {
  logError('start.failed', error);
  process.exitCode = 1;
}
