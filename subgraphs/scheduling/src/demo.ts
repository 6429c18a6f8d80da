import { Temporal } from 'temporal-polyfill';
import { clinics, demoId, elmPark, practitioners, type DemoClinic } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { DataKeys } from '@polyclinic/phi/dataKeys.ts';
import { localKeyProvider } from '@polyclinic/phi/localKeyProvider.ts';
import { waitForClinic } from '@polyclinic/subgraph/references.ts';
import { brokenConstraint, openDatabase } from '@polyclinic/tenancy/database.ts';
import { inTenant, type TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable, type Appointment } from './appointments/appointmentTable.ts';
import { readConfig } from './config.ts';
import { loadExceptions } from './demoExceptions.ts';
import { NO_POLICY } from './kernel/diary.ts';
import { freeTimes } from './kernel/freeTimes.ts';
import { BookingPolicyTable } from './policies/policyTable.ts';
import { PatientReferenceTable } from './people/personTables.ts';
import { ScheduleTable } from './schedules/scheduleTables.ts';
import { readWorkPlan } from './schedules/workPlan.ts';
import { loadQueues } from './queue/demoQueues.ts';
import { scheduling } from './subgraph.ts';
import { loadWaitlist } from './waitlist/demoWaitlist.ts';

const DAYS_BEFORE = 10;
const DAYS_AFTER = 14;
const WEEKDAYS = [1, 2, 3, 4, 5, 6];

type Hours = [string, string];
const MORNING: Hours = ['09:00', '13:00'];
const AFTERNOON: Hours = ['14:00', '17:30'];

/** When a demo practitioner works in a clinic: whole days, or alternate days where there are two clinics. */
function hoursOf(clinic: DemoClinic, clinicIds: string[], weekday: number): Hours[] {
  if (weekday === 6) return clinicIds[0] === clinic.id ? [MORNING] : [];
  if (clinicIds.length === 1) return [MORNING, AFTERNOON];
  return (weekday % 2 === 0) === (clinicIds[0] === clinic.id) ? [] : [MORNING, AFTERNOON];
}

async function loadSchedules(tx: TenantTx, clinic: DemoClinic): Promise<void> {
  for (const { id: practitionerId, clinicIds } of Object.values(practitioners)) {
    if (!clinicIds.includes(clinic.id)) continue;
    for (const weekday of WEEKDAYS)
      for (const [startsAtLocal, endsAtLocal] of hoursOf(clinic, clinicIds, weekday)) {
        const id = demoId('schedule', [clinic.slug, practitionerId, weekday, startsAtLocal].join('/'));
        if (await tx.existsBy(ScheduleTable, { id })) continue;
        // On Saturdays two patients are seen together.
        const offered = { slotMinutes: 15, capacity: weekday === 6 ? 2 : 1 };
        const hours = { weekday, startsAtLocal, endsAtLocal, ...offered, effectiveFrom: '2026-01-01' };
        await tx.insert(ScheduleTable, {
          tenantId: clinic.organizationId,
          id,
          clinicId: clinic.id,
          practitionerId,
          ...hours,
        });
      }
  }
}

/** Patients of one demo clinic book by themselves. */
async function openBookingPage(tx: TenantTx, { organizationId: tenantId, id: clinicId }: DemoClinic): Promise<void> {
  if (clinicId !== elmPark.id || (await tx.existsBy(BookingPolicyTable, { clinicId }))) return;
  const policy = { noticeMinutes: 120, horizonDays: 60, cancelWindowMinutes: 240, selfBooking: true };
  await tx.insert(BookingPolicyTable, { tenantId, clinicId, ...policy });
}

/** A few weeks of visits around today. No events: nobody is written to or billed about synthetic history. */
async function loadAppointments(tx: TenantTx, clinic: DemoClinic): Promise<void> {
  const today = Temporal.Now.plainDateISO(clinic.timezone);
  const [from, to] = [today.subtract({ days: DAYS_BEFORE }), today.add({ days: DAYS_AFTER })].map(String);
  const plan = await readWorkPlan(tx, { clinicId: clinic.id, from: from!, to: to! });
  const patients = demoPatients(clinic);
  const demo = await tx.find(AppointmentTable, {
    select: { id: true },
    where: { clinicId: clinic.id, bookedBy: 'demo' },
  });
  const known = new Set(demo.map(({ id }) => id));
  for (const [column, practitionerId] of plan.practitionerIds.entries()) {
    for (let offset = -DAYS_BEFORE; offset <= DAYS_AFTER; offset++) {
      const date = today.add({ days: offset }).toString();
      const day = { from: date, to: date, visit: null, gridMinutes: null, policy: NO_POLICY, now: 0 };
      const times = freeTimes(plan.diaryOf(practitionerId), day);
      const visits: QueryDeepPartialEntity<Appointment>[] = [];
      for (const [index, { start, end }] of times.entries()) {
        // Six of ten times are taken, in a pattern that leaves room everywhere; the same patient never twice a day.
        if ((index * 7 + column * 3 + offset) % 10 >= 6 || index + column * 34 >= patients.length) continue;
        const patient = patients[(index + column * 34) % patients.length]!;
        const id = demoId('appointment', [clinic.slug, practitionerId, date, index].join('/'));
        if (known.has(id)) continue;
        visits.push({
          tenantId: clinic.organizationId,
          id,
          clinicId: clinic.id,
          practitionerId,
          patientId: patient.id,
          startsAt: new Date(start),
          endsAt: new Date(end),
          status: 'BOOKED',
          channel: 'FRONT_DESK',
          bookedBy: 'demo',
        });
      }
      if (visits.length > 0) await insertUnlessTaken(tx, visits);
    }
  }
}

/** At once, or, where somebody has booked one of the times since, each by itself: that constraint lets no insert ignore it. */
async function insertUnlessTaken(tx: TenantTx, visits: QueryDeepPartialEntity<Appointment>[]): Promise<void> {
  await tx
    .transaction(inner => inner.insert(AppointmentTable, visits))
    .catch(async (error: unknown) => {
      if (brokenConstraint(error) === null) throw error;
      if (visits.length > 1) for (const visit of visits) await insertUnlessTaken(tx, [visit]);
    });
}

/** Loads working hours and visits of every demo clinic; loading again changes nothing. */
export async function loadDemo(): Promise<void> {
  const { DATABASE_URL, MASTER_KEY } = readConfig();
  const { name, tables } = scheduling({ visitors: null, dataKeys: new DataKeys(localKeyProvider(MASTER_KEY)) });
  const db = await openDatabase({ url: DATABASE_URL, schema: name, entities: tables });
  for (const clinic of clinics) {
    const scope = {
      tenantId: clinic.organizationId,
      clinicIds: 'ALL' as const,
      actor: 'demo',
      traceId: '',
      ipAddress: null,
    };
    await waitForClinic(db, scope, clinic.id);
    await inTenant(db, scope, async tx => {
      for (const { id: practitionerId, clinicIds } of Object.values(practitioners))
        if (clinicIds.includes(clinic.id))
          await tx.query(
            'insert into practitioner_reference (tenant_id, id, clinic_ids) values ($1, $2, $3) on conflict do nothing',
            [clinic.organizationId, practitionerId, clinicIds],
          );
      for (const { id } of demoPatients(clinic))
        if (!(await tx.existsBy(PatientReferenceTable, { id })))
          await tx.insert(PatientReferenceTable, { tenantId: clinic.organizationId, id, clinicId: clinic.id });
      await openBookingPage(tx, clinic);
      await loadSchedules(tx, clinic);
      await loadExceptions(tx, clinic);
      await loadAppointments(tx, clinic);
      await loadQueues(tx, clinic);
      await loadWaitlist(tx, clinic);
    });
  }
  await db.destroy();
}

if (import.meta.main) await loadDemo();
