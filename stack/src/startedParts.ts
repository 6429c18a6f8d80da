import type { Daemon } from './daemon.ts';
import { IDENTITY_PROVIDER } from './environment.ts';
import type { Infrastructure } from './infrastructure.ts';

/** What has been started so far, so that it can be stopped in order whether or not the rest starts. */
export class StartedParts {
  readonly daemons = new Map<string, Daemon>();
  infrastructure: Infrastructure | null = null;

  /** Dashboard, gateway, services, identity provider, infrastructure: who asks goes before who answers. */
  async stop(): Promise<void> {
    const front = ['dashboard', 'gateway'];
    for (const name of front) await this.daemons.get(name)?.stop();
    const services = [...this.daemons.values()].filter(({ name }) => ![...front, IDENTITY_PROVIDER].includes(name));
    await Promise.all(services.map(daemon => daemon.stop()));
    await this.daemons.get(IDENTITY_PROVIDER)?.stop();
    await this.infrastructure?.stop();
  }
}
