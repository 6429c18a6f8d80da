import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readServiceNames, readTopics } from '@polyclinic/subgraph/registry.ts';
import { auditRecorded } from './auditRecorded.v1.ts';
import type { EventContract } from './defineEvent.ts';

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(path =>
  /^\w+\/\w+\.v\d+\.ts$/.test(path),
);

/** What could tell something about a person. */
const TELLING = /name|birth|born|phone|mobile|e?mail|address|note|text|mrn|sex|gender|contact|diagnos|value|ssn|insur/i;
/** What stands on a clinic's door plate and letterhead: its own name and ways to it, and who practises there. */
const HARMLESS = [
  'clinic.opened.v1 name',
  'clinic.opened.v1 email',
  'clinic.opened.v1 phone',
  'clinic.opened.v1 address',
  'organization.registered.v1 name',
  'practitioner.joined.v1 name',
];

const namesIn = (schema: unknown): string[] => {
  if (schema === null || typeof schema !== 'object') return [];
  const { properties } = schema as { properties?: Record<string, unknown> };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(namesIn)];
};

describe('every event contract', () => {
  it('is found', () => expect(files.length).toBeGreaterThan(8));

  it.each(files)(
    '%s is named and placed as it says, travels on its owner’s topic, and tells nothing about a person',
    async path => {
      const exported = Object.entries((await import(join(import.meta.dirname, path))) as Record<string, EventContract>);
      expect(exported).toHaveLength(1);
      const [name, contract] = exported[0]!;
      const [owner, file = ''] = path.split('/');
      expect(path).toBe(`${owner}/${name}.v${contract.type.split('.v')[1]}.ts`);
      expect(contract.type).toBe(
        `${name.replace(/[A-Z]/g, letter => `.${letter.toLowerCase()}`)}.${file.split('.')[1]}`,
      );
      expect(readTopics(owner ?? '')).toContain(contract.topic);
      const telling = namesIn(z.toJSONSchema(contract.payload)).filter(field => TELLING.test(field));
      expect(telling.filter(field => !HARMLESS.includes(`${contract.type} ${field}`))).toEqual([]);
    },
  );

  it('of the trail travels on each service’s own topic', () => {
    for (const service of readServiceNames()) expect(readTopics(service)).toContain(auditRecorded(service).topic);
  });
});
