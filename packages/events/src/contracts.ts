import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { EventContract } from './defineEvent.ts';

const SOURCE = import.meta.dirname;
const PUBLISHED = join(SOURCE, '../contracts');

interface ObjectSchema {
  properties?: Record<string, { type?: string | string[]; anyOf?: unknown }>;
  required?: string[];
}

/** Every contract that is declared in a `*.v<n>.ts` file. */
export async function readContracts(): Promise<EventContract[]> {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(path =>
    /\/\w+\.v\d+\.ts$/.test(path),
  );
  const modules = await Promise.all(
    files.sort().map(async file => (await import(join(SOURCE, file))) as Record<string, unknown>),
  );
  return modules.flatMap(module => Object.values(module)).filter((value): value is EventContract => isContract(value));
}

const isContract = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'topic' in value && 'payload' in value;

const schemaOf = ({ type, topic, payload }: EventContract): object => ({
  $id: `https://polyclinic.example/events/${type}`,
  title: type,
  'x-topic': topic,
  ...z.toJSONSchema(payload),
});

/** What of a published contract a new shape breaks: fields removed, retyped or no longer always there. Pure. */
export function breaks(published: ObjectSchema, next: ObjectSchema): string[] {
  return Object.entries(published.properties ?? {}).flatMap(([field, before]) => {
    const now = next.properties?.[field];
    if (!now) return [`${field} was removed`];
    const [was, is] = [before, now].map(({ type, anyOf }) => JSON.stringify(type ?? anyOf));
    if (was !== is) return [`${field} was ${was} and is ${is}`];
    const lost = published.required?.includes(field) === true && next.required?.includes(field) !== true;
    return lost ? [`${field} is no longer always there`] : [];
  });
}

/** Writes the JSON Schema of every contract, or with `--check` says what is stale; a breaking change is always refused. */
if (import.meta.main) {
  for (const contract of await readContracts()) {
    const path = join(PUBLISHED, `${contract.type}.json`);
    const next = schemaOf(contract);
    const text = `${JSON.stringify(next, null, 2)}\n`;
    const before = await readFile(path, 'utf8').catch(() => null);
    const broken = before === null ? [] : breaks(JSON.parse(before) as ObjectSchema, next);
    if (broken.length > 0) {
      console.error(`${contract.type} breaks its published contract: ${broken.join(', ')}. Publish a new version.`);
      process.exitCode = 1;
    } else if (before !== text && process.argv.includes('--check')) {
      console.error(`${path} is stale: run \`make generate\`.`);
      process.exitCode = 1;
    } else if (before !== text) await writeFile(path, text);
  }
}
