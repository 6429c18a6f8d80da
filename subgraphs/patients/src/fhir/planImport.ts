import { createHash } from 'node:crypto';
import type { Permission } from '@polyclinic/access/permissions.ts';
import { ignored, type ImportPlan, type Reading } from './importPlan.ts';
import { readAllergy } from './readAllergy.ts';
import { readBundle, type Placed, type Resource } from './readBundle.ts';
import { readCondition } from './readCondition.ts';
import { readPatient } from './readPatient.ts';
import { isLaboratory, readReports } from './readReports.ts';
import { readVitalSigns } from './readVitalSigns.ts';
import { NO_KNOWN_ALLERGY } from './vocabulary.ts';

interface Reader {
  permission: Permission;
  read: (plan: ImportPlan, resource: Resource, now: Date) => Reading;
}

/** The kinds that are taken, and what somebody must be allowed to write them. */
const READERS: Record<string, Reader> = {
  AllergyIntolerance: { permission: 'allergy:write', read: readAllergy },
  Condition: { permission: 'chart:write', read: readCondition },
  Observation: { permission: 'vitals:write', read: readVitalSigns },
};

/** What a practitioner of this house would have to have written and signed. */
const AUTHORED = ['Encounter', 'MedicationRequest', 'DocumentReference', 'Appointment', 'ServiceRequest'];

interface Importer {
  permissions: ReadonlySet<Permission>;
  now: Date;
}

/**
 * What an import of a file writes, and what becomes of each entry. The same text gives the same plan. Pure.
 * @throws Refusal BAD_USER_INPUT when the file as a whole cannot be taken
 */
export function planImport(text: string, { permissions, now }: Importer): ImportPlan {
  const { patient, others } = readBundle(text);
  const { person, contactPoints, entries } = readPatient(patient, now);
  const who = `${person.givenName} ${person.familyName}`;
  const plan: ImportPlan = {
    person,
    contactPoints,
    allergies: [],
    noKnownAllergies: false,
    conditions: [],
    vitalSigns: [],
    reports: [],
    entries: [{ path: patient.path, kind: 'Patient', summary: who, ignored: null }, ...entries],
  };
  const reports = permissions.has('result:write') ? readReports(plan, others.filter(isAboutSomebody), now) : null;
  for (const placed of others) {
    const { path, resource } = placed;
    const reading = isOfReport(placed)
      ? (reports?.get(path) ?? ignored(reports ? 'MALFORMED' : 'NOT_PERMITTED'))
      : readingOf(plan, resource, { permissions, now });
    plan.entries.push({ path, kind: resource.resourceType, ...reading });
  }
  return plan.allergies.some(({ clinicalStatus }) => clinicalStatus === 'ACTIVE') ? withoutNone(plan) : plan;
}

/** What is known counts more than that somebody once knew of none. */
const withoutNone = (plan: ImportPlan): ImportPlan => ({
  ...plan,
  noKnownAllergies: false,
  entries: plan.entries.map(entry =>
    entry.summary === NO_KNOWN_ALLERGY.display ? { ...entry, ignored: 'ALLERGIES_LISTED' } : entry,
  ),
});

const isAboutSomebody = ({ resource }: Placed): boolean => Boolean(resource.subject ?? resource.patient);

/** A report and its results refer to each other, and are read together. */
const isOfReport = (placed: Placed): boolean =>
  placed.resource.resourceType === 'DiagnosticReport' || isLaboratory(placed);

function readingOf(plan: ImportPlan, resource: Resource, { permissions, now }: Importer): Reading {
  const reader = READERS[resource.resourceType];
  if (!reader) return ignored(AUTHORED.includes(resource.resourceType) ? 'AUTHORED_ELSEWHERE' : 'KIND_NOT_TAKEN');
  if (!resource.subject && !resource['patient']) return ignored('MALFORMED');
  return permissions.has(reader.permission) ? reader.read(plan, resource, now) : ignored('NOT_PERMITTED');
}

/** Names a file in a clinic with what becomes of it: SHA-256, hexadecimal. */
export const digestOf = (clinicId: string, text: string, { entries }: ImportPlan): string =>
  createHash('sha256')
    .update(JSON.stringify([clinicId, text, entries]))
    .digest('hex');
