import { In, IsNull } from 'typeorm';
import type { Appointment, Condition, DocumentReference, Encounter, FhirResource } from 'fhir/r4.d.ts';
import { AddendumTable, openAddendum, type Addendum } from '../encounters/addendumTable.ts';
import { notePlace } from '../encounters/encounter.ts';
import { EncounterTable, type EncounterRow } from '../encounters/encounterTable.ts';
import { openFindings, type Findings } from '../encounters/findings.ts';
import { coded, outside, urnOf, within } from './entries.ts';
import type { ExportSource } from './exportSource.ts';
import { SYSTEM } from './vocabulary.ts';

/** Visits, each with its diagnoses, its note, what was added to that, and when the patient is to come again. */
export async function visitResources({ tx, sealing, patient }: ExportSource): Promise<FhirResource[]> {
  const visits = await tx.find(EncounterTable, { where: { patientId: patient.id }, order: { startedAt: 'asc' } });
  const where = { encounterId: In(visits.map(({ id }) => id)), deletedAt: IsNull() };
  const addenda = await tx.find(AddendumTable, { where, order: { id: 'asc' } });
  const added = Map.groupBy(
    addenda.map(row => openAddendum(sealing, row)),
    ({ encounterId }) => encounterId,
  );
  return visits.flatMap(visit => {
    const findings = openFindings(sealing, visit);
    return [
      encounterResource(visit, findings),
      ...findings.diagnoses.map((diagnosis, index) => diagnosisResource(visit, diagnosis, index)),
      noteResource(visit, sealing.cipher.open(notePlace(visit.id), visit.note)),
      ...(added.get(visit.id) ?? []).map(addendumResource),
      ...(visit.followUpOn === null ? [] : [followUpResource(visit, visit.followUpOn, findings.followUpReason)]),
    ];
  });
}

const diagnosisId = ({ id }: EncounterRow, index: number): string => `${id}-diagnosis-${index + 1}`;
const noteId = (encounterId: string): string => `${encounterId}-note`;

const encounterResource = (visit: EncounterRow, { diagnoses }: Findings): Encounter => ({
  resourceType: 'Encounter',
  id: visit.id,
  status: visit.signedAt === null ? 'in-progress' : 'finished',
  class: { system: SYSTEM.actCode, code: 'AMB', display: 'ambulatory' },
  subject: within('Patient', visit.patientId),
  participant: [{ individual: outside('Practitioner', visit.practitionerId) }],
  period: { start: visit.startedAt.toISOString() },
  serviceProvider: outside('Organization', visit.tenantId),
  ...(visit.appointmentId !== null && { appointment: [outside('Appointment', visit.appointmentId)] }),
  ...(diagnoses.length > 0 && {
    diagnosis: diagnoses.map((_, index) => ({ condition: within('Condition', diagnosisId(visit, index)) })),
  }),
});

const diagnosisResource = (
  visit: EncounterRow,
  { code, display }: Findings['diagnoses'][number],
  index: number,
): Condition => ({
  resourceType: 'Condition',
  id: diagnosisId(visit, index),
  category: [coded(SYSTEM.conditionCategory, 'encounter-diagnosis')],
  code: coded(SYSTEM.icd10cm, code, display),
  subject: within('Patient', visit.patientId),
  encounter: within('Encounter', visit.id),
});

/** A text as a document of its own: authored, dated, final or not. */
const textDocument = (patientId: string, encounterId: string, text: string) => ({
  resourceType: 'DocumentReference' as const,
  status: 'current' as const,
  type: coded(SYSTEM.loinc, '11506-3', 'Progress note'),
  subject: within('Patient', patientId),
  content: [{ attachment: { contentType: 'text/plain; charset=utf-8', data: Buffer.from(text).toString('base64') } }],
  context: { encounter: [within('Encounter', encounterId)] },
});

const noteResource = (visit: EncounterRow, text: string): DocumentReference => ({
  ...textDocument(visit.patientId, visit.id, text),
  id: noteId(visit.id),
  docStatus: visit.signedAt === null ? 'preliminary' : 'final',
  date: (visit.signedAt ?? visit.startedAt).toISOString(),
  author: [outside('Practitioner', visit.practitionerId)],
});

const addendumResource = ({ id, patientId, encounterId, recordedAt, text }: Addendum): DocumentReference => ({
  ...textDocument(patientId, encounterId, text),
  id,
  docStatus: 'final',
  date: recordedAt.toISOString(),
  relatesTo: [{ code: 'appends', target: { type: 'DocumentReference', reference: urnOf(noteId(encounterId)) } }],
});

/** An appointment that nobody has made yet. */
const followUpResource = (visit: EncounterRow, on: string, reason: string | null): Appointment => ({
  resourceType: 'Appointment',
  id: `${visit.id}-follow-up`,
  status: 'proposed',
  requestedPeriod: [{ start: on, end: on }],
  participant: [{ actor: within('Patient', visit.patientId), status: 'needs-action' }],
  ...(reason !== null && { reasonCode: [{ text: reason }] }),
});
