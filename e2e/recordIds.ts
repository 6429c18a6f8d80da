import { clinics, practitioners } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import { newId } from '@polyclinic/tenancy/id.ts';
import pg from 'pg';
import type { Fill } from './operations.ts';

/** Ids of real records of one organization, for every argument that takes one. */
export type Ids = Record<'appointment' | 'invoice' | 'encounter' | 'membership' | 'audit_event' | 'api_key', string>;

export async function idsOf(databaseUrl: string, tenantId: string): Promise<Ids> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const first = async (table: string): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(
      `select id from ${table} where tenant_id = $1 order by id desc limit 1`,
      [tenantId],
    );
    return rows[0]?.id ?? newId();
  };
  const ids = {
    appointment: await first('scheduling.appointment'),
    invoice: await first('billing.invoice'),
    encounter: await first('patients.encounter'),
    membership: await first('identity.membership'),
    audit_event: await first('identity.audit_event'),
    api_key: await first('identity.api_key'),
  };
  await client.end();
  return ids;
}

/** A working day at least so many days ahead, YYYY-MM-DD. */
function workday(daysAhead: number): string {
  const day = new Date(Date.now() + daysAhead * 86_400_000);
  while ([0, 6].includes(day.getUTCDay())) day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

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
    practitionerId: practitioner.id,
    appointmentId: ids.appointment,
    encounterId: ids.encounter,
    membershipId: ids.membership,
    slug: clinic.slug,
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
    first: 50,
    weekday: 1,
    startsAtLocal: '09:00',
    endsAtLocal: '10:00',
    slotMinutes: 30,
    version: 1,
    amountMinor: 1,
    code: `X${newId().slice(-6)}`,
  };
  const byField: Record<string, string> = {
    appointment: ids.appointment,
    cancelAppointment: ids.appointment,
    invoice: ids.invoice,
    auditEvents: ids.audit_event,
    patient: patient.id,
    patients: patient.id,
    updatePatient: patient.id,
    deletePatient: patient.id,
    changeClinicProfile: clinic.id,
    rotateApiKey: ids.api_key,
    revokeApiKey: ids.api_key,
  };
  const byType: Record<string, unknown> = {
    String: 'Isolation',
    Boolean: true,
    Int: 1,
    LocalDate: workday(1),
    DateTime: `${workday(25)}T15:00:00Z`,
  };
  return (place, type) => {
    const name = place.at(-1) ?? '';
    // Refused for its zone: a clinic opened in one's own organization would be in the way of the other journeys.
    if (place[0] === 'openClinic' && name === 'timezone') return 'Nowhere';
    if (name in byName) return byName[name];
    if (type === 'ID') {
      const id = byField[place[0] ?? ''];
      if (!id) throw new Error(`Say which id belongs at ${place.join('.')}.`);
      return id;
    }
    if (!(type in byType)) throw new Error(`Say what a ${type} looks like at ${place.join('.')}.`);
    return byType[type];
  };
}
