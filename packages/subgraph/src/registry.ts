import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Registry {
  services: Array<{ name: string; topics: string[] }>;
}

const read = (): Registry =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../../../services.json'), 'utf8')) as Registry;

/** The domain services there are, as `services.json` lists them. */
export const readServiceNames = (): string[] => read().services.map(({ name }) => name);

/** The topics one service publishes to. */
export const readTopics = (service: string): string[] =>
  read().services.find(({ name }) => name === service)?.topics ?? [];
