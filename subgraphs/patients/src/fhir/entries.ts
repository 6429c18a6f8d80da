import { createHash } from 'node:crypto';
import type { BundleEntry, CodeableConcept, FhirResource, Reference } from 'fhir/r4.d.ts';
import { identifierSystem } from './vocabulary.ts';

/** The address of an entry within any bundle: always the same for the same id (a UUID of version 8, RFC 9562). */
export function urnOf(id: string): string {
  const bytes = createHash('sha256').update(id).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}`;
}

export const entryOf = (resource: FhirResource): BundleEntry => ({
  fullUrl: urnOf(resource.id ?? ''),
  resource,
});

/** To another entry of the bundle. */
export const within = (type: string, id: string): Reference => ({ type, reference: urnOf(id) });

/** To what the bundle does not hold: named by its identifier alone. */
export const outside = (type: 'Appointment' | 'Organization' | 'Practitioner', id: string): Reference => ({
  type,
  identifier: { system: identifierSystem(type.toLowerCase()), value: id },
});

export const coded = (system: string, code: string, display?: string): CodeableConcept => ({
  coding: [{ system, code, ...(display !== undefined && { display }) }],
});

/** A word of ours as FHIR spells codes: `UNABLE_TO_ASSESS` becomes `unable-to-assess`. */
export const spelled = (word: string): string => word.toLowerCase().replaceAll('_', '-');
