import { Between, In } from 'typeorm';
import { Temporal } from 'temporal-polyfill';
import { demoId, practitioners, type DemoClinic } from '@polyclinic/demo/cast.ts';
import type { TenantTx } from '@polyclinic/tenancy/inTenant.ts';
import { AppointmentTable } from '../appointments/appointmentTable.ts';
import { isVisit, type Visit } from '../appointments/visit.ts';
import { dayBounds } from '../kernel/localDay.ts';
import { MINUTE } from '../kernel/localTime.ts';
import { QueueTable, QueueTicketTable, type QueueTicket } from './queueTables.ts';
import { turnOf } from './turns.ts';

/** Patients who are here when the day is first looked at, of each practitioner who works. */
const HERE = 5;
/** How long those who are done took, minutes. */
const LENGTHS = [12, 9, 16];

/** Checks the first patients of today in; of some practitioners some are called or done. Loading again changes nothing. */
export async function loadQueues(tx: TenantTx, clinic: DemoClinic): Promise<void> {
  const now = new Date();
  const onDate = Temporal.Now.plainDateISO(clinic.timezone).toString();
  const { start, end } = dayBounds(onDate, clinic.timezone);
  for (const [index, { id: practitionerId }] of Object.values(practitioners).entries()) {
    const visits = await tx.find(AppointmentTable, {
      where: {
        clinicId: clinic.id,
        practitionerId,
        status: In(['BOOKED']),
        startsAt: Between(new Date(start), new Date(end - 1)),
      },
      order: { startsAt: 'asc' },
      take: HERE,
    });
    const id = demoId('queue', [clinic.slug, practitionerId, onDate].join('/'));
    if (visits.length === 0 || (await tx.existsBy(QueueTable, { id }))) continue;
    const queue = { id, tenantId: clinic.organizationId, clinicId: clinic.id, practitionerId, onDate };
    await tx.insert(QueueTable, { ...queue, lastToken: visits.length });
    for (const [place, visit] of visits.filter(isVisit).entries()) {
      const standing = standingAt(place - (index % 3), now);
      await tx.insert(QueueTicketTable, { ...ticketOf(visit, id, place, now), ...standing.ticket });
      await tx.update(AppointmentTable, { id: visit.id }, { status: standing.status });
    }
  }
}

function ticketOf(visit: Visit, queueId: string, place: number, now: Date) {
  const checkedInAt = new Date(now.getTime() - (60 - place * 8) * MINUTE);
  const token = place + 1;
  return {
    tenantId: visit.tenantId,
    id: demoId('ticket', visit.id),
    clinicId: visit.clinicId,
    queueId,
    practitionerId: visit.practitionerId,
    appointmentId: visit.id,
    patientId: visit.patientId,
    token,
    turnAt: turnOf(visit.startsAt, checkedInAt, token),
    plannedMinutes: Math.round((visit.endsAt.getTime() - visit.startsAt.getTime()) / MINUTE),
    checkedInAt,
  };
}

/** Those before the first in line are done, the first is with the practitioner, the next is called, the rest wait. */
function standingAt(
  place: number,
  now: Date,
): {
  status: 'CHECKED_IN' | 'IN_CONSULTATION' | 'COMPLETED';
  ticket: Pick<QueueTicket, 'state'> & Partial<QueueTicket>;
} {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * MINUTE);
  if (place < 0) {
    const length = LENGTHS[-place % LENGTHS.length]!;
    const ended = { calledAt: ago(20 + length), startedAt: ago(18 + length), endedAt: ago(18) };
    return { status: 'COMPLETED', ticket: { state: 'DONE', calls: 1, ...ended } };
  }
  if (place === 0)
    return {
      status: 'IN_CONSULTATION',
      ticket: { state: 'IN_CONSULTATION', calls: 1, calledAt: ago(7), startedAt: ago(6) },
    };
  if (place === 1) return { status: 'CHECKED_IN', ticket: { state: 'CALLED', calls: 1, calledAt: ago(1) } };
  return { status: 'CHECKED_IN', ticket: { state: 'WAITING' } };
}
