import { Temporal } from 'temporal-polyfill';
import { demoId, practitioners, type DemoClinic } from '@polyclinic/demo/cast.ts';
import { demoPatients } from '@polyclinic/demo/patients.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { DAY } from '../kernel/localTime.ts';
import type { OrderReason } from '../queue/queueTables.ts';
import { WaitlistEntryTable } from './waitlistTables.ts';

/** Who waits in a demo clinic: days since when, and what for. */
const WAITING: ReadonlyArray<{
  days: number;
  anybody: boolean;
  weekdays: number[] | null;
  hours: [string, string] | null;
  priority: OrderReason | null;
}> = [
  { days: 6, anybody: false, weekdays: null, hours: ['09:00', '12:00'], priority: null },
  { days: 4, anybody: true, weekdays: [2, 4], hours: null, priority: null },
  { days: 1, anybody: false, weekdays: null, hours: ['14:00', '17:30'], priority: 'NEEDS_ASSISTANCE' },
];

/** A few entries of a waitlist, of the patients registered last; loading again changes nothing. */
export async function loadWaitlist(tx: TenantTx, clinic: DemoClinic): Promise<void> {
  const today = Temporal.Now.plainDateISO(clinic.timezone);
  const doctor = Object.values(practitioners).find(({ clinicIds }) => clinicIds.includes(clinic.id));
  const patients = demoPatients(clinic).slice(-WAITING.length);
  for (const [index, { days, anybody, weekdays, hours, priority }] of WAITING.entries()) {
    const id = demoId('waitlist', [clinic.slug, index].join('/'));
    if (!doctor || (await tx.existsBy(WaitlistEntryTable, { id }))) continue;
    await tx.insert(WaitlistEntryTable, {
      tenantId: clinic.organizationId,
      id,
      clinicId: clinic.id,
      patientId: patients[index]!.id,
      practitionerId: anybody ? null : doctor.id,
      minutes: 15,
      fromDate: today.toString(),
      untilDate: today.add({ days: 21 }).toString(),
      weekdays,
      startsAtLocal: hours?.[0] ?? null,
      endsAtLocal: hours?.[1] ?? null,
      priority,
      waitingSince: new Date(Date.now() - days * DAY),
      state: 'WAITING',
      addedBy: 'demo',
    });
  }
}
