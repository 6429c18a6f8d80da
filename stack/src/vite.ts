import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** The folder of the Vite that the frontend workspace uses. */
export function viteFolder(frontend: string): string {
  try {
    return path.dirname(createRequire(path.join(frontend, 'package.json')).resolve('vite/package.json'));
  } catch {
    throw new Error('Vite is not in node_modules: run `make install`.');
  }
}

/** Vite's programming interface, loaded from there. */
export async function loadVite(frontend: string): Promise<typeof import('vite')> {
  const entry = path.join(viteFolder(frontend), 'dist', 'node', 'index.js');
  return (await import(pathToFileURL(entry).href)) as typeof import('vite');
}
