import { existsSync } from 'node:fs';
import type { ComponentHost } from './component.ts';
import type { RegistryCommands } from './components.ts';
import { REGISTRY } from './registryDatabase.ts';
import { runScript } from './script.ts';

/** Migrates the registry and tells it which subgraphs this checkout runs, and where, before a gateway asks it. */
export async function prepareRegistry(registry: RegistryCommands, host: ComponentHost): Promise<void> {
  const { migrate, main, variables } = registry;
  if (!existsSync(main)) return;
  await runScript({ name: REGISTRY, script: migrate, args: ['up'], variables }, host);
  await runScript({ name: REGISTRY, script: main, args: ['adopt'], variables }, host);
}
