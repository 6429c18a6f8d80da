import type { ComponentHost } from './component.ts';
import { type Components, demoScriptOf } from './components.ts';
import { readJson, writeWhole } from './dataDirectory.ts';
import { runScript } from './script.ts';

/**
 * Loads each component's demo data once per data directory, the services in the registry's order and then the identity
 * provider.
 * @returns the names of those that were loaded now
 */
export async function loadDemoData({ services, identityProvider }: Components, host: ComponentHost): Promise<string[]> {
  const marker = host.places.demoLoaded;
  const loaded = (await readJson<string[]>(marker)) ?? [];
  const added: string[] = [];
  for (const component of [...services, identityProvider]) {
    const script = demoScriptOf(component);
    if (!script || loaded.includes(component.name)) continue;
    await runScript({ name: component.name, script, args: [], variables: component.variables }, host);
    added.push(component.name);
    await writeWhole(marker, JSON.stringify([...loaded, ...added]));
  }
  return added;
}
