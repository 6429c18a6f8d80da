import { ClinicReferenceTable } from '@polyclinic/subgraph/references.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { In, Raw } from 'typeorm';
import { BlockTable, HolidayTable, LeaveTable } from '../absences/absenceTables.ts';
import { dayBounds, daysLater } from '../kernel/localDay.ts';
import { PractitionerReferenceTable } from '../people/personTables.ts';
import { RoundTable } from '../rounds/roundTable.ts';
import type { Freed } from './offerFreed.ts';

/** What a cause that was taken back closed: more than it, where it was hours; what is still taken is not offered. */
export async function readFreedBy(tx: TenantTx, cause: string, id: string): Promise<Freed[]> {
  switch (cause) {
    case 'LEAVE': {
      const leave = await tx.findOneBy(LeaveTable, { id });
      return leave
        ? ofPractitioner(tx, leave.practitionerId, zone => daysOf(leave.fromDate, leave.untilDate, zone))
        : [];
    }
    case 'BLOCK': {
      const block = await tx.findOneBy(BlockTable, { id });
      const time = block && { start: block.startsAt.getTime(), end: block.endsAt.getTime() };
      return time ? ofPractitioner(tx, block.practitionerId, () => time) : [];
    }
    case 'HOLIDAY': {
      const holiday = await tx.findOneBy(HolidayTable, { id });
      return holiday ? ofClinic(tx, holiday.clinicId, holiday.onDate) : [];
    }
    case 'ROUND': {
      const round = await tx.findOneBy(RoundTable, { id });
      // A round recurs, with no end: of all this time as much is offered as ever is.
      return round ? ofPractitioner(tx, round.practitionerId, () => ({ start: 0, end: Infinity })) : [];
    }
    default:
      return [];
  }
}

const daysOf = (from: string, until: string, zone: string) => ({
  start: dayBounds(from, zone).start,
  end: dayBounds(until, zone).start,
});

async function ofPractitioner(
  tx: TenantTx,
  practitionerId: string,
  time: (zone: string) => { start: number; end: number },
): Promise<Freed[]> {
  const practitioner = await tx.findOneBy(PractitionerReferenceTable, { id: practitionerId });
  const where = { id: In(practitioner?.clinicIds ?? []) };
  const clinics = await tx.find(ClinicReferenceTable, { where, order: { id: 'asc' } });
  return clinics.map(({ id: clinicId, timezone }) => ({ clinicId, practitionerId, ...time(timezone) }));
}

async function ofClinic(tx: TenantTx, clinicId: string, date: string): Promise<Freed[]> {
  const { timezone } = await tx.findOneByOrFail(ClinicReferenceTable, { id: clinicId });
  const clinicIds = Raw(column => `:clinicId = any (${column})`, { clinicId });
  const people = await tx.find(PractitionerReferenceTable, { where: { clinicIds }, order: { id: 'asc' } });
  const time = daysOf(date, daysLater(date, 1), timezone);
  return people.map(({ id: practitionerId }) => ({ clinicId, practitionerId, ...time }));
}
