import { Between, In, IsNull, LessThanOrEqual, MoreThan, type FindOptionsWhere } from 'typeorm';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import type { WeeklyHours, WorkPattern } from '../kernel/diary.ts';
import { daysLater } from '../kernel/localDay.ts';
import { OpeningTable, ScheduleOverrideTable, ScheduleTable, type Opening } from './scheduleTables.ts';

/** Local dates, both ends included. */
export interface LocalDays {
  from: string;
  to: string;
}

/** Hours that hold on some of the days, or on one beside them: sessions and hours reach across midnight. */
const around = ({ from, to }: LocalDays) => {
  const days = { effectiveFrom: LessThanOrEqual(daysLater(to, 2)), deletedAt: IsNull() };
  return [
    { ...days, effectiveUntil: IsNull() },
    { ...days, effectiveUntil: MoreThan(daysLater(from, -2)) },
  ];
};

/** Reads when practitioners work in a clinic around some days. @returns By practitioner */
export async function readHours(
  tx: TenantTx,
  { clinicId, practitionerIds, ...days }: LocalDays & { clinicId: string; practitionerIds: readonly string[] },
): Promise<(practitionerId: string) => Pick<WorkPattern, 'weekly' | 'dated'>> {
  const where = { clinicId, practitionerId: In([...practitionerIds]) };
  const rows = await tx.findBy(
    ScheduleTable,
    around(days).map(held => ({ ...where, ...held })),
  );
  const dates = Between(daysLater(days.from, -2), daysLater(days.to, 2));
  const overrides = await tx.findBy(ScheduleOverrideTable, { ...where, onDate: dates, deletedAt: IsNull() });
  const weekly = Map.groupBy(rows, row => row.practitionerId);
  const dated = Map.groupBy(overrides, row => row.practitionerId);
  return id => ({ weekly: weekly.get(id) ?? [], dated: dated.get(id) ?? [] });
}

/** Reads a clinic's opening hours around some days; null: it keeps none. */
export async function readOpening(tx: TenantTx, clinicId: string, days: LocalDays): Promise<WeeklyHours[] | null> {
  const where: FindOptionsWhere<Opening>[] = around(days).map(held => ({ clinicId, ...held }));
  const rows = await tx.findBy(OpeningTable, where);
  return rows.length === 0 ? null : rows;
}
