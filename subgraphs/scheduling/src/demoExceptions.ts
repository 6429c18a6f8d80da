import { Temporal } from 'temporal-polyfill';
import { demoId, practitioners, type DemoClinic } from '@polyclinic/demo/cast.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { HolidayTable, LeaveTable } from './absences/absenceTables.ts';
import { RoomTable } from './rooms/roomTable.ts';
import { RoundTable } from './rounds/roundTable.ts';
import { OpeningTable } from './schedules/scheduleTables.ts';

/** Beyond the visits of the demo, which end two weeks ahead. */
const HOLIDAY_IN_DAYS = 35;
const LEAVE_IN_DAYS = 21;

/** What a clinic's weeks of work do not say: opening hours, rooms, a holiday, leave and a round before work begins. */
export async function loadExceptions(tx: TenantTx, clinic: DemoClinic): Promise<void> {
  const id = (kind: string, name: string | number = ''): string => demoId(kind, `${clinic.slug}/${name}`);
  if (await tx.existsBy(HolidayTable, { id: id('holiday') })) return;
  const own = { tenantId: clinic.organizationId, clinicId: clinic.id };
  const today = Temporal.Now.plainDateISO(clinic.timezone);
  const on = (days: number): string => today.add({ days }).toString();
  const holiday = { onDate: on(HOLIDAY_IN_DAYS), startsAtLocal: null, endsAtLocal: null, name: 'Founders’ Day' };
  await tx.insert(HolidayTable, { ...own, id: id('holiday'), ...holiday });
  const open = { startsAtLocal: '08:00', endsAtLocal: '19:00', effectiveFrom: '2026-01-01' };
  await tx.insert(
    OpeningTable,
    [1, 2, 3, 4, 5, 6].map(weekday => ({ ...own, id: id('opening', weekday), weekday, ...open })),
  );
  await tx.insert(RoomTable, [
    { ...own, id: id('room', 1), name: 'Room 1', kind: 'ROOM' },
    { ...own, id: id('room', 2), name: 'Room 2', kind: 'ROOM' },
    { ...own, id: id('room', 3), name: 'Ultrasound', kind: 'EQUIPMENT' },
  ]);
  const first = Object.values(practitioners).find(({ clinicIds }) => clinicIds[0] === clinic.id);
  if (!first) return;
  const person = { tenantId: clinic.organizationId, practitionerId: first.id, enteredBy: 'demo' };
  const round = { hospital: 'Riverside General', weekdays: [2, 4], startsAtLocal: '07:00', endsAtLocal: '08:30' };
  const { timezone } = clinic;
  await tx.insert(RoundTable, { ...person, id: id('round'), timezone, ...round, fromDate: '2026-01-01' });
  const leave = { fromDate: on(LEAVE_IN_DAYS), untilDate: on(LEAVE_IN_DAYS + 3), reason: 'TRAINING' as const };
  await tx.insert(LeaveTable, { ...person, id: id('leave'), ...leave });
}
