import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Component } from './component.ts';
import { IDENTITY_PROVIDER, type StackEnvironment, type Variables } from './environment.ts';

/** The processes of a stack, by what they are. */
export interface Components {
  /** In the registry's order. */
  services: Component[];
  identityProvider: Component;
  gateway: Component;
  dashboard: Component;
  registry: RegistryCommands;
}

/** The registry is a schema and commands, no process. */
export interface RegistryCommands {
  migrate: string;
  main: string;
  variables: Variables;
}

export interface ComponentOptions {
  root: string;
  watch: boolean;
}

const DASHBOARD_MAIN = fileURLToPath(new URL('./dashboardMain.ts', import.meta.url));

/** Says for each component which script serves it, with what variables. */
export function componentsOf(environment: StackEnvironment, { root, watch }: ComponentOptions): Components {
  const component = (name: string, folder: string, variables: Variables): Component => ({
    name,
    main: path.join(root, folder, 'src', 'main.ts'),
    migrate: path.join(root, folder, 'src', 'migrate.ts'),
    variables,
    healthUrl: environment.health[name] ?? '',
    watch,
  });
  const development = watch ? { DASHBOARD_DEVELOPMENT: '1', NODE_ENV: 'development' } : {};
  return {
    services: Object.entries(environment.services).map(([name, variables]) =>
      component(name, path.join('subgraphs', name), variables),
    ),
    identityProvider: component(
      IDENTITY_PROVIDER,
      path.join('stack', 'identity-provider'),
      environment.identityProvider,
    ),
    gateway: component('gateway', 'gateway', environment.gateway),
    registry: {
      migrate: path.join(root, 'registry', 'src', 'migrate.ts'),
      main: path.join(root, 'registry', 'src', 'main.ts'),
      variables: environment.registry,
    },
    dashboard: {
      name: 'dashboard',
      main: DASHBOARD_MAIN,
      variables: { ...environment.dashboard, ...development },
      healthUrl: environment.health.dashboard ?? '',
      // Vite watches the sources itself.
      watch: false,
    },
  };
}

/** @returns the component's script that loads demo data, or null when it has none */
export function demoScriptOf({ main }: Component): string | null {
  const script = path.join(path.dirname(main), 'demo.ts');
  return existsSync(script) ? script : null;
}
