import { clinics, organizations, practitioners } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import pg from 'pg';
import type { Fill } from './operations.ts';

const firstClinics = organizations
  .flatMap(({ id }) => clinics.find(({ organizationId }) => organizationId === id) ?? [])
  .map(({ id }) => `'${id}'`)
  .join(', ');

/** Where a real record of each kind is found. */
const TABLES = {
  // A hold is nobody's visit yet.
  appointment: `(select * from scheduling.appointment where status not in ('HELD', 'RELEASED')) visit`,
  leave: 'scheduling.practitioner_leave',
  block: 'scheduling.practitioner_block',
  holiday: 'scheduling.clinic_holiday',
  visitType: 'scheduling.visit_type',
  weekChange: 'scheduling.week_change',
  round: 'scheduling.hospital_round',
  // Of the clinic that every argument names.
  room: `(select * from scheduling.room where clinic_id in (${firstClinics})) room`,
  invoice: 'billing.invoice',
  encounter: 'patients.encounter',
  allergy: 'patients.allergy',
  contactPoint: 'patients.contact_point',
  coverage: 'patients.coverage',
  proxyAssignment: 'patients.proxy_assignment',
  tag: 'patients.tag',
  condition: 'patients.condition',
  vitalSigns: 'patients.vital_signs',
  document: 'patients.document_reference',
  documentFile: 'patients.document_file',
  prescription: 'patients.prescription',
  serviceRequest: 'patients.service_request',
  diagnosticReport: 'patients.diagnostic_report',
  stockItem: 'patients.stock_item',
  stockBatch: 'patients.stock_batch',
  dispense: 'patients.medication_dispense',
  patientMerge: 'patients.patient_merge',
  paperShare: 'patients.paper_share',
  careTeamMember: 'patients.care_team_member',
  job: 'patients.job',
  membership: 'identity.membership',
  auditEvent: 'identity.audit_event',
  apiKey: 'identity.api_key',
  terms: 'identity.terms_version',
  reminderRule: 'messaging.reminder_rule',
  calendarFeed: 'scheduling.calendar_feed',
  ticket: 'scheduling.queue_ticket',
  waitlistEntry: 'scheduling.waitlist_entry',
  waitlistOffer: 'scheduling.waitlist_offer',
};

/** Ids of real records of one organization, for every argument that takes one. */
export type Ids = Record<keyof typeof TABLES, string>;

export async function idsOf(databaseUrl: string, tenantId: string): Promise<Ids> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const ids = new Map<string, string>();
  for (const [kind, table] of Object.entries(TABLES)) {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${table} where tenant_id = $1 order by id desc limit 1`,
      [tenantId],
    );
    ids.set(kind, rows[0]?.id ?? newId());
  }
  await client.end();
  return Object.fromEntries(ids) as Ids;
}

/** A file of one patient, as another house would send it. */
const bundleOf = ({ givenName, familyName, birthDate }: ReturnType<typeof demoPatients>[number]): string => {
  const resource = { resourceType: 'Patient', name: [{ family: familyName, given: [givenName] }], birthDate };
  return JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry: [{ resource }] });
};

/** A working day at least so many days ahead, YYYY-MM-DD. */
function workday(daysAhead: number): string {
  const day = new Date(Date.now() + daysAhead * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** One result, whole: a number of a listed test, and no word beside it. */
const REPORTED: Record<string, unknown> = { code: '718-7', text: null, unit: 'g/dL', value: 13, low: 12, high: 15 };

/** Fills every argument with what belongs to one organization. */
export function fillWith(organizationId: string, ids: Ids): Fill {
  const clinic = clinics.find(each => each.organizationId === organizationId)!;
  const patient = demoPatients(clinic)[3]!;
  const practitioner = Object.values(practitioners).find(each => each.organizationId === organizationId)!;
  const byName: Record<string, unknown> = {
    clinicId: clinic.id,
    clinicIds: clinic.id,
    patientId: patient.id,
    subjectId: patient.id,
    survivorId: patient.id,
    duplicateId: demoPatients(clinic)[4]!.id,
    practitionerId: practitioner.id,
    specialty: practitioner.specialty,
    appointmentId: ids.appointment,
    appointmentIds: ids.appointment,
    encounterId: ids.encounter,
    documentId: ids.document,
    documentIds: ids.document,
    serviceRequestId: ids.serviceRequest,
    effectiveAt: '2026-01-05T15:00:00Z',
    fileId: ids.documentFile,
    photoId: ids.documentFile,
    contentType: 'application/pdf',
    bundle: bundleOf(patient),
    lineId: ids.prescription,
    prescriptionId: ids.prescription,
    paperId: ids.prescription,
    shareId: ids.paperShare,
    batchId: ids.stockBatch,
    lotNumber: `ISO-${newId().slice(-6)}`,
    expiresOn: workday(400),
    feature: 'PHARMACY',
    medicineCode: 'amoxicillin-capsule-500-mg',
    visitTypeId: ids.visitType,
    seenChangeId: ids.weekChange,
    roomId: ids.room,
    membershipId: ids.membership,
    ticketId: ids.ticket,
    beforeTicketId: ids.ticket,
    entryId: ids.waitlistEntry,
    tagId: ids.tag,
    proxyAssignmentId: ids.proxyAssignment,
    textVersion: 1,
    // Refused: terms that anybody published here would keep the other tests' people out.
    inForceFrom: '2199-01-01T00:00:00Z',
    offerId: ids.waitlistOffer,
    slug: clinic.slug,
    organizationSlug: organizations.find(({ id }) => id === organizationId)!.slug,
    // Of a clinic whose page is not open: what an open one shows is everybody's.
    clinicSlug: clinic.slug,
    link: 'signed-by-nobody',
    hold: 'signed-by-nobody',
    search: patient.familyName,
    idempotencyKey: newId(),
    mrn: `ISO-${newId().slice(-6)}`,
    value: patient.contactPoints[0]?.value,
    roles: 'NURSE',
    role: 'NURSE',
    permission: 'slot:read',
    scopes: 'slot:read',
    timezone: 'Asia/Kolkata',
    email: 'isolation@example.org',
    startsAt: `${workday(25)}T15:00:00Z`,
    endsAt: `${workday(25)}T15:30:00Z`,
    birthDate: '1984-02-29',
    takenAt: '2026-01-05T15:00:00Z',
    onsetOn: '2020-01-01',
    abatedOn: null,
    first: 50,
    days: 7,
    practitionerIds: practitioner.id,
    weekday: 1,
    startsAtLocal: '09:00',
    endsAtLocal: '10:00',
    slotMinutes: 30,
    capacity: 1,
    dryRun: false,
    everyDays: 7,
    visits: 2,
    version: 1,
    amountMinor: 1,
    amount: 3,
    code: `X${newId().slice(-6)}`,
  };
  const byField: Record<string, string> = {
    appointment: ids.appointment,
    cancelAppointment: ids.appointment,
    invoice: ids.invoice,
    waitlist: ids.waitlistEntry,
    auditEvents: ids.auditEvent,
    patient: patient.id,
    patients: patient.id,
    updatePatient: patient.id,
    deletePatient: patient.id,
    restorePatient: patient.id,
    removedPatients: patient.id,
    exportPatient: patient.id,
    changeContactPoint: ids.contactPoint,
    removeContactPoint: ids.contactPoint,
    changeCoverage: ids.coverage,
    removeCoverage: ids.coverage,
    attachProxyProof: ids.proxyAssignment,
    approveProxy: ids.proxyAssignment,
    openProxyProof: ids.proxyAssignment,
    revokeProxy: ids.proxyAssignment,
    changeAllergy: ids.allergy,
    markAllergyInError: ids.allergy,
    changeCondition: ids.condition,
    markConditionInError: ids.condition,
    markVitalSignsInError: ids.vitalSigns,
    documentFile: ids.documentFile,
    deleteDocument: ids.document,
    restoreRemoved: ids.allergy,
    draftPrescription: ids.prescription,
    changePrescription: ids.prescription,
    signPrescription: ids.prescription,
    cancelPrescription: ids.prescription,
    cancelServiceRequest: ids.serviceRequest,
    changeDiagnosticReport: ids.diagnosticReport,
    markDiagnosticReportInError: ids.diagnosticReport,
    reviewDiagnosticReport: ids.diagnosticReport,
    prescriptionToDispense: ids.prescription,
    stockBatch: ids.stockBatch,
    setLowStock: ids.stockItem,
    returnDispense: ids.dispense,
    unmergePatients: ids.patientMerge,
    followUps: ids.encounter,
    endPaperShare: ids.paperShare,
    changeCareTeamMember: ids.careTeamMember,
    removeFromCareTeam: ids.careTeamMember,
    failedPatientsJobs: ids.job,
    retryPatientsJob: ids.job,
    discardPatientsJob: ids.job,
    changeClinicProfile: clinic.id,
    acceptTerms: ids.terms,
    rotateApiKey: ids.apiKey,
    revokeApiKey: ids.apiKey,
    withdrawLeave: ids.leave,
    withdrawBlock: ids.block,
    withdrawHoliday: ids.holiday,
    withdrawRound: ids.round,
    undoWeek: ids.weekChange,
    retireVisitType: ids.visitType,
    updateAppointment: ids.appointment,
    releaseHold: ids.appointment,
    bookHold: ids.appointment,
    retireRoom: ids.room,
    rescheduleAppointment: ids.appointment,
    rebookVisits: ids.appointment,
    confirmAppointment: ids.appointment,
    markNoShow: ids.appointment,
    undoAppointmentChange: ids.appointment,
    revokeVisitLinks: ids.appointment,
    changeReminderRule: ids.reminderRule,
    revokeCalendarFeed: ids.calendarFeed,
    checkIn: ids.appointment,
    prioritizeOnWaitlist: ids.waitlistEntry,
    closeWaitlistEntry: ids.waitlistEntry,
  };
  const byType: Record<string, unknown> = {
    String: 'Isolation',
    Boolean: true,
    Int: 1,
    Float: 1.5,
    LocalDate: workday(1),
    DateTime: `${workday(25)}T15:00:00Z`,
  };
  return (place, type) => {
    const name = place.at(-1) ?? '';
    // Refused for its zone: a clinic opened in one's own organization would be in the way of the other journeys.
    if (place[0] === 'openClinic' && name === 'timezone') return 'Nowhere';
    if (place.includes('results') && name in REPORTED) return REPORTED[name];
    if (place[0] === 'recordCondition' && name === 'code') return 'I10';
    // A reason goes with what does not apply alone.
    if (place[0] === 'setPreparationItem' && name === 'why') return null;
    // A product is a medicine of the list, or has a name.
    if (place[0] === 'receiveStock' && name === 'name') return null;
    // A contact's value is a text, a measure's a number.
    if (name in byName && !(name === 'value' && type === 'Float')) return byName[name];
    if (type === 'ID') {
      const id = byField[place[0] ?? ''];
      if (!id) throw new Error(`Say which id belongs at ${place.join('.')}.`);
      return id;
    }
    if (!(type in byType)) throw new Error(`Say what a ${type} looks like at ${place.join('.')}.`);
    return byType[type];
  };
}
